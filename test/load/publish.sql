-- The owner, once: the year that is published is announced again while everybody reads it.
\sleep :after s
CALL parindex.publish('par', 2021, 'Quyết định 2', reason => 'in lại');
SELECT 1 / (count(*) = 1 AND min(finding) = 'holds')::integer AS stands FROM parindex.verify('par', 2021);
