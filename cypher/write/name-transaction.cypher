// Opens a transaction by saying whose it is.  $process (host, number and start of the process)
:param process => "localhost/1/0";
CALL tx.setMetaData({papergraph: $process})
