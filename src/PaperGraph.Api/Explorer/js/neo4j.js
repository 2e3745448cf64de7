/** Where Neo4j Browser is for this server, `{ browser, queries }`; asked once. */
let known = null;

const about = () => (known ??= fetch("/explorer/neo4j.json").then(response => response.json()).catch(() => ({ browser: null })));

/**
 * The address that opens Neo4j Browser with a statement in its editor, or null where the store is not Neo4j. A statement is a
 * name and its values, as `{ name: "around", values: { concept: "method:bert" } }`; a list gives its value several times.
 */
export async function browserAddress(statement) {
  const { browser } = await about();
  if (!browser || !statement)
    return null;
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries(statement.values))
    [value].flat().filter(one => one !== undefined).forEach(one => values.append(name, one));
  const response = await fetch(`/queries/${statement.name}.cypher?${values}`);
  return response.ok ? `${browser}?cmd=edit&arg=${encodeURIComponent(await response.text())}` : null;
}
