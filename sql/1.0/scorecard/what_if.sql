-- What if: other cells, points that are needed, another way to count what does not apply, other codes

CREATE FUNCTION parindex.with_cells(card parindex.scorecard, cells parindex.scorecard) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME', 'scorecard_with_cells' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.with_cells(parindex.scorecard, parindex.scorecard) IS
'The card with other cells: each code and source of cells takes the place of the card''s, in all its states, rows too. 22023 for one that the card lacks or whose maximum, over all states, is another, and for cards kept to different depths; {} changes nothing';

CREATE FUNCTION parindex.points_needed(card parindex.scorecard, target numeric, digits integer DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_points_needed' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.points_needed(parindex.scorecard, numeric, integer) IS
'The least points to add, a multiple of 0.00000001, for the index to reach target, in %: the exact index or, with digits (0 to 16, else 22023), round(par_index(card), digits). Bonus and penalty stay as they are. 0 where it is reached; NULL where something is unscored, the maximum is 0, or more is needed than points_lost. A target of NaN is 22003';

CREATE FUNCTION parindex.rescaled_index(card parindex.scorecard, within text) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_rescaled_index' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.rescaled_index(parindex.scorecard, text) IS
'The index in %, 16 decimals, where what does not apply leaves its weight inside its ''source'' or its ''axis'' (within; another word is 22023, NULL 22004): 100 * (sum of M*a/m + bonus - penalty) / sum of M over the groups, M full maximum, m applicable maximum, a points; a group of which nothing applies leaves. Rounded once, half away from zero. NULL where anything is unscored or nothing applies';

CREATE FUNCTION parindex.recode(card parindex.scorecard, old text[], new text[]) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME', 'scorecard_recode' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.recode(parindex.scorecard, text[], text[]) IS
'The card under other codes, for frameworks that were renumbered: cells inside branch old[i] get new[i] in its place, all at once, of nested branches the longest; cells that meet add up by state, and duplicates() counts them. 22023 for arrays of different lengths, NULL, a malformed code, an old code given twice, one below the card''s depth, and a new code of more than 7 levels or below that depth; 2202E for more than one dimension. A NULL card gives NULL';
