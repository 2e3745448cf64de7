// Removes what curators decided.
MATCH (d:Decision) WHERE d.id STARTS WITH "decision:"
DETACH DELETE d
