-- The owner, once: the open year is published with what speaks against it, stands, and is opened again.
\sleep :after s
CALL parindex.publish('par', 2022, 'Quyết định 2', force => true);
SELECT 1 / (min(finding) = 'digest holds' AND count(*) = 1)::int AS stands FROM parindex.verify('par', 2022);
CALL parindex.unpublish('par', 2022, 'quá sớm');
