-- The schema. A plain CREATE: one that somebody prepared beforehand is refused.

CREATE SCHEMA parindex;

COMMENT ON SCHEMA parindex IS
'parindex: administrative reform indices. Types criteria and scorecard, aggregates, block rankings and yearly changes';

