// Ends the transactions that a process left behind when it died, and frees what they have locked.  $process
:param process => "localhost/1/0";
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.papergraph = $process
TERMINATE TRANSACTIONS id YIELD transactionId
RETURN transactionId
