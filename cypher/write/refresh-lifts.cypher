// Sets the lift of every pair anew: each one changes with every paper. Four decimals, halves away from zero.  $papers
:param papers => 0;
MATCH (a:Concept)-[r:CO_OCCURS]->(b:Concept)
WHERE r.print IS NOT NULL
WITH r, round(toFloat(r.support) * $papers / (toFloat(a.support) * b.support) * 10000.0, 0, "HALF_UP") / 10000.0 AS lift
WHERE r.lift <> lift
SET r.lift = lift
