/**
 * One GraphQL document that answers all of several questions, its variables filled in, so that it runs as pasted. A part is a
 * query of queries.js and its variables; the fields of every part but a lone one are given names of their own.
 */
export function asOneQuery(parts) {
  const split = parts.map(({ query, variables }, place) => {
    const [operation, ...fragments] = query.split(/^(?=fragment )/m).map(text => fill(text, variables).trim());
    return { fields: fieldsOf(operation, parts.length > 1 ? place + 1 : ""), fragments };
  });
  const fragments = new Set(split.flatMap(part => part.fragments));
  return `query {\n${split.map(({ fields }) => fields).join("\n")}\n}\n${[...fragments].map(fragment => fragment + "\n").join("")}`;
}

/** What stands between the braces of an operation, its root fields as `name1: name`. */
function fieldsOf(operation, number) {
  const body = operation.slice(operation.indexOf("{\n") + 2, operation.lastIndexOf("\n}"));
  return number ? body.replace(/^ {2}(?:(\w+): )?(\w+)/gm, (_, alias, name) => `  ${alias ?? name}${number}: ${name}`) : body;
}

/** An argument without a value is left out, and its field's parentheses where nothing remains in them. */
const fill = (text, variables) => text
  .replace(/(\w+): \$(\w+)(?:, )?/g, (_, argument, name) => (variables[name] === undefined ? "" : `${argument}: ${JSON.stringify(variables[name])}, `))
  .replaceAll(", )", ")")
  .replaceAll("()", "");
