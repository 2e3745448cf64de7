const { React, ReactDOM, GraphiQL } = window;

const queries = await (await fetch("/explorer/queries.json")).json();

ReactDOM.createRoot(document.querySelector("#graphiql")).render(React.createElement(GraphiQL, {
  fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
  defaultTabs: queries.map(query => ({ query: named(query) })),
}));

/** A tab is called by its operation, and the README's queries have no names: each takes that of its first field. */
function named(query) {
  return query.replace(/^\{\s*(\w)(\w*)/, (whole, initial, rest) => `query ${initial.toUpperCase()}${rest} ${whole}`);
}
