-- The job: everything, a year, a block, in turn. n is where it stands.
\sleep :wait s
\set wait :every
\set n (:n + 1) % 3
\if :n = 1
CALL parindex.refresh('par', year => 2022);
\elif :n = 2
CALL parindex.refresh('par', year => 2022, block => 'b1');
\else
CALL parindex.refresh('par');
\endif
