-- The Hanoi example: tables as an authority keeps its own. Plain PostgreSQL, no parindex.
-- Column names are Vietnamese without accents; load.sql loads them, data.sql says what is made up.

-- Units of a year: a stable code, a name and the block (khối) in which the unit is ranked.
CREATE TABLE don_vi (
    nam  integer NOT NULL,
    ma   text NOT NULL,                     -- SNV, HK
    ten  text NOT NULL,
    khoi text NOT NULL CHECK (khoi IN ('so', 'huyen')),
    PRIMARY KEY (nam, ma)
);

-- Headings of the framework: the eight axes (1 to 8) and the criteria that have children. No points here.
CREATE TABLE de_muc (
    nam  integer NOT NULL,
    khoi text NOT NULL,
    ma   text NOT NULL,                     -- 1, 1.1
    ten  text NOT NULL,
    PRIMARY KEY (nam, khoi, ma)
);

-- The framework (bộ tiêu chí) of a year and block: the criteria that carry points.
CREATE TABLE tieu_chi (
    nam         integer NOT NULL,
    khoi        text    NOT NULL,
    ma          text    NOT NULL,           -- 1.1.2; orders by number, 1.9 before 1.10
    ten         text    NOT NULL,
    nguon       text    NOT NULL CHECK (nguon IN ('appraisal', 'survey')),  -- thẩm định, điều tra xã hội học
    diem_toi_da numeric NOT NULL,           -- maximum points
    PRIMARY KEY (nam, khoi, ma)
);

-- Scores, one row per year, unit and criterion.
CREATE TABLE cham_diem (
    nam         integer NOT NULL,
    don_vi      text    NOT NULL,
    ma_tieu_chi text    NOT NULL,
    diem        numeric,                    -- points; NULL where not applicable
    ap_dung     boolean NOT NULL,           -- does it apply to this unit?
    tu_cham     numeric,                    -- what the unit gave itself; survey criteria have none
    PRIMARY KEY (nam, don_vi, ma_tieu_chi),
    FOREIGN KEY (nam, don_vi) REFERENCES don_vi
);

-- Scoring rules of some appraisal criteria.
CREATE TABLE quy_tac (
    nam         integer NOT NULL,
    khoi        text    NOT NULL,
    ma_tieu_chi text    NOT NULL,
    quy_tac     text    NOT NULL,           -- > 90: 2; 70..90: 1; < 70: 0
    kieu        text    NOT NULL CHECK (kieu IN ('number', 'date', 'boolean', 'option')),
    PRIMARY KEY (nam, khoi, ma_tieu_chi),
    FOREIGN KEY (nam, khoi, ma_tieu_chi) REFERENCES tieu_chi
);

-- What was measured, for the criteria that have a rule: the rule gives exactly the points in cham_diem.
CREATE TABLE so_lieu (
    nam         integer NOT NULL,
    don_vi      text    NOT NULL,
    ma_tieu_chi text    NOT NULL,
    gia_tri     text    NOT NULL,           -- 87.5, 2022-01-31, true, đúng hạn
    PRIMARY KEY (nam, don_vi, ma_tieu_chi),
    FOREIGN KEY (nam, don_vi) REFERENCES don_vi
);

-- The questionnaire of 2022: eight questions, one an axis; each is a criterion.
CREATE TABLE cau_hoi (
    nam         integer NOT NULL,
    khoi        text    NOT NULL,
    cau         integer NOT NULL,           -- 1 to 8
    ma_tieu_chi text    NOT NULL,
    PRIMARY KEY (nam, khoi, cau),
    FOREIGN KEY (nam, khoi, ma_tieu_chi) REFERENCES tieu_chi
);

-- Questionnaires as they came back, one row a respondent and a letter a question: A 100 %, B 60 %, C 20 %, D 0 %,
-- E no opinion (left out). Mean weight times maximum is exactly the points in cham_diem.
CREATE TABLE phieu (
    nam         integer NOT NULL,
    don_vi      text    NOT NULL,
    so_phieu    integer NOT NULL,
    tra_loi     text    NOT NULL CHECK (tra_loi ~ '^[A-E]{8}$'),
    PRIMARY KEY (nam, don_vi, so_phieu),
    FOREIGN KEY (nam, don_vi) REFERENCES don_vi
);

-- The same, one row an answer.
CREATE VIEW tra_loi AS
SELECT p.nam, p.don_vi, p.so_phieu, c.ma_tieu_chi, substr(p.tra_loi, c.cau, 1) AS lua_chon
FROM phieu p
JOIN don_vi d ON (d.nam, d.ma) = (p.nam, p.don_vi)
JOIN cau_hoi c ON (c.nam, c.khoi) = (d.nam, d.khoi);
