-- Who may use it: everybody, whatever default privileges say. Nobody may write.

REVOKE ALL ON SCHEMA parindex FROM PUBLIC;
GRANT USAGE ON SCHEMA parindex TO PUBLIC;
GRANT EXECUTE ON ALL ROUTINES IN SCHEMA parindex TO PUBLIC;
GRANT USAGE ON TYPE parindex.criteria, parindex.rubric, parindex.survey_tally, parindex.scorecard,
	parindex.ranked_unit, parindex.unit_interval, parindex.report_problem, parindex.report_unit TO PUBLIC;
