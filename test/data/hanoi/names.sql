-- Title, names of the blocks and their classes in the report hanoi_par.
UPDATE hanoi_par.settings
SET title = 'Chỉ số cải cách hành chính của các sở và UBND quận, huyện, thị xã', issuer = 'UBND Thành phố Hà Nội';
INSERT INTO hanoi_par.block_rules (year, block, block_name, block_name_en, class_rubric, total)
SELECT year, block, block_name, block_name_en, '>= 90: ''Xuất sắc''; >= 80: ''Tốt''; else ''Khá''', 100
FROM (VALUES ('so', 'Khối Sở', 'Departments'), ('huyen', 'Khối Huyện', 'Districts')) b (block, block_name, block_name_en),
    (VALUES (2021), (2022)) y (year);
