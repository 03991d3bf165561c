-- The owner, once: the open year is published with what speaks against it, stands, and is opened again.
\sleep :after s
CALL parindex.publish('par', 2022, 'Quyết định 2', force => true);
SELECT 1 / CASE WHEN min(finding) = 'digest holds' AND count(*) = 1 THEN 1 ELSE 0 END AS stands FROM parindex.verify('par', 2022);
CALL parindex.unpublish('par', 2022, 'quá sớm');
