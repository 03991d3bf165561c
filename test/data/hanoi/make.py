#!/usr/bin/env python3
"""Makes the Hanoi example: data.sql and answers.sql beside this file.

What was printed about Hanoi's administrative reform index of 2021 and 2022 stands in PRINTED_* below, with
its source. Everything else (the names and maxima of the criteria, every score, self score, fact and survey
answer, and every index and rank that is not in PRINTED_*) is MADE UP, and calibrated so that computing
from the rows gives each printed figure and statement. Nothing here says how a real agency did on anything
that was not printed.

    python3 make.py

Standard library only; integers and fractions only, no floats; a generator of its own, so that every
version of Python writes the same bytes. Points are integers of 0.0001 everywhere ("ticks").
Everything is checked (function check) before a file is written.
"""

import os
import re
from datetime import date, timedelta
from fractions import Fraction as F

SEED = 20230323
TICK = 10000                    # ticks in a point
CENT = 100                      # ticks in 0.01 point
YEARS = (2021, 2022)
BLOCKS = ('so', 'huyen')
TD, XHH = 'TD', 'XHH'           # thẩm định, điều tra xã hội học
SOURCE = {TD: 'appraisal', XHH: 'survey'}

# ---------------------------------------------------------------------------------------------------------
# What was printed
# ---------------------------------------------------------------------------------------------------------

KTDT = 'kinhtedothi.vn, 23/3/2023'
NLD = 'nld.com.vn, 23/3/2023'
NHANDAN = 'nhandan.vn post695094, 28/4/2022'

# year, unit, appraisal points, survey points, index, rank, by whom
PRINTED_UNITS = [
    (2022, 'SLDTBXH', '62.25', '27.14', '91.68', 1, KTDT),
    (2022, 'SNV', None, None, '91.59', 2, KTDT),
    (2022, 'STC', None, None, '90.57', 3, KTDT),
    (2022, 'STTTT', None, None, '80.90', 'last', KTDT),
    (2022, 'HK', '64.43', '29.73', '96.08', 1, KTDT),
    (2022, 'NTL', None, None, '95.39', 2, KTDT),
    (2022, 'LB', None, None, '94.46', 3, KTDT),
    (2022, 'UH', None, None, '88.86', 'last', KTDT),
    (2021, 'STC', None, None, '89.83', 1, NHANDAN),
    (2021, 'SLDTBXH', None, None, '89.71', 2, NHANDAN),
    (2021, 'SNV', None, None, '88.76', 3, NHANDAN),
    (2021, 'STNMT', None, None, '68.11', 'last', NHANDAN),
    (2021, 'CG', None, None, '95.24', 1, NHANDAN),
    (2021, 'HK', None, None, '93.19', 2, NHANDAN),
    (2021, 'LB', None, None, '93.01', 3, NHANDAN),
    (2021, 'TTI', None, None, '87.16', 'last', NHANDAN),
]

# block, part (None: the index), mean of 2022 (None: not printed), change against 2021, by whom
PRINTED_MEANS = [
    ('so', None, '85.73', '3.78', KTDT),
    ('huyen', None, '92.75', '2.20', KTDT),
    ('so', TD, '84.19', '5.43', NLD),
    ('so', XHH, '89.19', '0.04', NLD),
    ('huyen', TD, '91.56', '2.49', NLD),
]

# Which axes rose (+) and fell (-) against 2021, axes 1 to 8; the two axes below their block's mean. KTDT
PRINTED_DIRECTION = {'so': '++-+--+-', 'huyen': '++--+++-'}
PRINTED_BELOW = (1, 7)

# ---------------------------------------------------------------------------------------------------------
# The units. The index of each year is the target that the scores are made to meet (printed above for a
# few units, made up for all others); max is the appraisal maximum that applies to the unit, of 70.
# ---------------------------------------------------------------------------------------------------------

UNITS_TEXT = """
# code     block  max22  max21  index22 index21 name
SLDTBXH    so     67.5   67.5   91.68   89.71   Sở Lao động-Thương binh và Xã hội
SNV        so     67.5   68     91.59   88.76   Sở Nội vụ
STC        so     67.5   68     90.57   89.83   Sở Tài chính
TTTP       so     65     65     90.00   84.92   Thanh tra Thành phố
SKHDT      so     68.5   68.5   89.21   85.37   Sở Kế hoạch và Đầu tư
STP        so     68.5   69     88.42   85.10   Sở Tư pháp
SKHCN      so     67.5   68     87.65   83.44   Sở Khoa học và Công nghệ
BDT        so     59     59     87.46   84.21   Ban Dân tộc
SGDDT      so     68.5   69     86.63   83.58   Sở Giáo dục và Đào tạo
SDL        so     68     68     86.17   82.77   Sở Du lịch
SNN        so     69     69     85.64   82.15   Sở Nông nghiệp và Phát triển nông thôn
SCT        so     67.5   68     85.64   80.93   Sở Công Thương
VPUB       so     65     65     84.88   83.02   Văn phòng UBND Thành phố
SYT        so     69.5   69.5   84.15   79.36   Sở Y tế
SVHTT      so     68.5   68.5   83.52   80.00   Sở Văn hóa và Thể thao
SNGV       so     66     66     82.91   81.66   Sở Ngoại vụ
SXD        so     68.5   69     82.44   77.48   Sở Xây dựng
BQLKCN     so     67.5   68     81.98   78.85   Ban Quản lý các Khu công nghiệp và chế xuất
SGTVT      so     69     69     81.72   76.41   Sở Giao thông vận tải
SQHKT      so     68.5   68.5   81.55   75.18   Sở Quy hoạch - Kiến trúc
STNMT      so     70     70     81.35   68.11   Sở Tài nguyên và Môi trường
STTTT      so     67.5   68     80.90   82.06   Sở Thông tin và Truyền thông
HK         huyen  68     68     96.08   93.19   Quận Hoàn Kiếm
NTL        huyen  68     68     95.39   92.64   Quận Nam Từ Liêm
LB         huyen  68     68     94.46   93.01   Quận Long Biên
TH         huyen  66.5   66.5   94.21   92.31   Quận Tây Hồ
CG         huyen  68     68     93.98   95.24   Quận Cầu Giấy
BTL        huyen  68     68     93.90   91.59   Quận Bắc Từ Liêm
HD         huyen  68.5   68.5   93.84   91.02   Quận Hà Đông
TX         huyen  68     68     93.79   92.05   Quận Thanh Xuân
DA         huyen  69     69     93.72   91.16   Huyện Đông Anh
BD         huyen  67.5   68     93.66   91.13   Quận Ba Đình
GL         huyen  69     69     93.57   91.38   Huyện Gia Lâm
DD         huyen  67     67     93.49   90.94   Quận Đống Đa
HBT        huyen  68     68     93.41   90.41   Quận Hai Bà Trưng
ST         huyen  68.5   68.5   93.30   90.08   Thị xã Sơn Tây
TTR        huyen  68     68     93.18   90.85   Huyện Thanh Trì
HM         huyen  68     68     93.00   89.97   Quận Hoàng Mai
DP         huyen  68     68     92.81   90.98   Huyện Đan Phượng
SS         huyen  69     69     92.64   90.12   Huyện Sóc Sơn
TTH        huyen  68     68     92.47   89.84   Huyện Thạch Thất
PT         huyen  67.5   67.5   92.30   90.26   Huyện Phúc Thọ
HDU        huyen  68     68     92.09   89.87   Huyện Hoài Đức
QO         huyen  68     68     91.95   88.93   Huyện Quốc Oai
TO         huyen  68     68     91.70   89.45   Huyện Thanh Oai
CM         huyen  68.5   68.5   91.56   89.21   Huyện Chương Mỹ
ML         huyen  68     68     91.32   88.47   Huyện Mê Linh
BV         huyen  69     69     90.99   88.12   Huyện Ba Vì
PX         huyen  68     68     90.67   89.06   Huyện Phú Xuyên
TTI        huyen  68     68     90.36   87.16   Huyện Thường Tín
MD         huyen  67.5   67.5   89.80   88.35   Huyện Mỹ Đức
UH         huyen  68     68     88.86   89.71   Huyện Ứng Hòa
"""

# Exact targets a little beside the printed ones: on one side of a class's bound exactly, on the other side
# printed; and the one tie, equal when printed and different exactly.
EXACT_TARGET = {
    (2022, 'TTTP'): F('89.9968'), (2022, 'HM'): F('92.9968'), (2021, 'SVHTT'): F('80.0032'),
    (2022, 'SNN'): F('85.6425'), (2022, 'SCT'): F('85.6378'),
}
TIE = ('SNN', 'SCT')
FEWER_POINTS_HIGHER_INDEX = [('TTTP', 'SKHDT'), ('TH', 'CG')]       # neighbours in the ranking of 2022

# ---------------------------------------------------------------------------------------------------------
# The framework, the same in both years. A line with a "|" is a leaf: source, maximum, steps, marks.
#   /0.25  points come in steps of 0.25 (a step of 0.01: a proportion)     @rule  scored by that rule
#   ?      may be not applicable (?so, ?huyen: in that block)              [so] [huyen]  only in that block
# ---------------------------------------------------------------------------------------------------------

FRAMEWORK_TEXT = """
Chỉ đạo điều hành CCHC
  Kế hoạch cải cách hành chính năm
    Thời điểm ban hành kế hoạch CCHC năm | TD 0.5 @ke_hoach
    Chất lượng kế hoạch: đủ nhiệm vụ, rõ kết quả, thời hạn và trách nhiệm | TD 0.5 /0.25
    Mức độ hoàn thành kế hoạch CCHC năm | TD 2 @hoan_thanh
  Báo cáo và tự đánh giá
    Báo cáo CCHC định kỳ đúng thời hạn | TD 1 @bao_cao
    Tự đánh giá, chấm điểm kèm đủ tài liệu kiểm chứng | TD 0.5 /0.25
  Kiểm tra công tác CCHC
    [so] Tỷ lệ đơn vị trực thuộc được kiểm tra CCHC trong năm | TD 1 /0.5 ?
    [huyen] Tỷ lệ UBND cấp xã được kiểm tra CCHC trong năm | TD 1 /0.5
    Tỷ lệ vấn đề phát hiện qua kiểm tra được xử lý | TD 1 /0.01
  Thực hiện kế hoạch tuyên truyền CCHC | TD 1 /0.25
  Sáng kiến, mô hình mới trong CCHC được áp dụng | TD 1 @sang_kien
  Tỷ lệ nhiệm vụ Thành phố giao hoàn thành đúng hạn | TD 2 /0.01
  Đối thoại của lãnh đạo với người dân, doanh nghiệp | TD 0.3 /0.1
  Phân công lãnh đạo phụ trách công tác CCHC | TD 0.2 @phan_cong
  Tính kịp thời của công tác chỉ đạo, điều hành CCHC | XHH 1
  Chất lượng tham mưu, tổ chức thực hiện CCHC | XHH 1 @answers
  Hiệu quả của kiểm tra và tuyên truyền CCHC | XHH 1
Xây dựng và tổ chức thực hiện văn bản QPPL
  [so] Tiến độ tham mưu ban hành văn bản QPPL theo chương trình | TD 1.5 /0.5 ?
  [huyen] Tiến độ ban hành văn bản QPPL thuộc thẩm quyền | TD 1.5 /0.5 ?
  Theo dõi thi hành pháp luật
    Báo cáo theo dõi tình hình thi hành pháp luật | TD 0.5 @thi_hanh
    Xử lý kết quả theo dõi tình hình thi hành pháp luật | TD 0.5 /0.25
  Rà soát, hệ thống hóa văn bản QPPL
    Thực hiện kế hoạch rà soát, hệ thống hóa | TD 0.5 /0.25
    Tỷ lệ văn bản được xử lý sau rà soát | TD 1 /0.01
  Tỷ lệ văn bản có dấu hiệu trái pháp luật được xử lý | TD 1.5 /0.01
  Phổ biến, giáo dục pháp luật | TD 0.5 /0.25
  Tính đồng bộ, thống nhất và khả thi của văn bản QPPL | XHH 1.5
  Tính kịp thời trong tổ chức thực hiện văn bản QPPL | XHH 1.5 @answers
Cải cách TTHC, một cửa, một cửa liên thông
  Kiểm soát, đơn giản hóa thủ tục hành chính
    Thực hiện kế hoạch kiểm soát thủ tục hành chính | TD 0.5 /0.25
    Đề xuất phương án đơn giản hóa thủ tục hành chính | TD 0.5 /0.5 ?so
    [so] Tham mưu công bố danh mục thủ tục hành chính kịp thời | TD 0.5 /0.25 ?
    [huyen] Kiểm tra kiểm soát thủ tục hành chính tại UBND cấp xã | TD 0.5 /0.25
  Công khai thủ tục hành chính đầy đủ, kịp thời | TD 1 /0.25
  Cơ chế một cửa, một cửa liên thông
    Tỷ lệ thủ tục thực hiện tại Bộ phận một cửa | TD 1.5 /0.5 ?so
    Thực hiện thủ tục hành chính liên thông | TD 1 /0.5 ?
  Kết quả giải quyết thủ tục hành chính
    Tỷ lệ hồ sơ giải quyết đúng hạn | TD 2 @dung_han
    Giải quyết hồ sơ không phụ thuộc vào địa giới hành chính | TD 1 /0.5 ?
    Xếp loại chất lượng giải quyết thủ tục hành chính | TD 1 @xep_loai
  Phản ánh, kiến nghị của người dân, tổ chức
    Công khai địa chỉ tiếp nhận phản ánh, kiến nghị | TD 0.5 /0.25
    Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn | TD 1 /0.01
  Số hóa hồ sơ khi tiếp nhận | TD 0.5 /0.25 ?
  Hài lòng về tiếp cận dịch vụ hành chính công | XHH 1
  Hài lòng về quy định thủ tục hành chính | XHH 1
  Hài lòng về công chức tiếp nhận, giải quyết hồ sơ | XHH 1
  Hài lòng về kết quả giải quyết hồ sơ | XHH 2 @answers
Cải cách tổ chức bộ máy hành chính nhà nước
  Sắp xếp tổ chức bộ máy
    Rà soát, sửa đổi quy định chức năng, nhiệm vụ | TD 0.5 /0.25
    Sắp xếp đơn vị sự nghiệp công lập | TD 1 /0.5 ?
    [so] Thực hiện quy định về số lượng lãnh đạo cấp phòng | TD 0.5 /0.25
    [huyen] Sắp xếp thôn, tổ dân phố theo quy định | TD 0.5 /0.25
  Quản lý biên chế
    Số biên chế vượt chỉ tiêu được giao | TD 1 @bien_che
    Tỷ lệ giảm biên chế sự nghiệp hưởng lương từ ngân sách | TD 1 /0.01
  Phân cấp, ủy quyền quản lý nhà nước
    Thực hiện quy định về phân cấp, ủy quyền | TD 1 /0.25
    Tỷ lệ vấn đề phát hiện qua kiểm tra phân cấp được xử lý | TD 1 /0.01
  Tính hợp lý của chức năng, nhiệm vụ và tổ chức | XHH 1.5
  Tình hình thực hiện quy chế làm việc | XHH 1.5 @answers
Xây dựng và nâng cao chất lượng đội ngũ CBCCVC
  Cơ cấu công chức, viên chức theo vị trí việc làm | TD 1 /0.25
  Tuyển dụng
    [so] Tuyển dụng viên chức tại đơn vị sự nghiệp đúng quy định | TD 0.5 /0.25 ?
    [huyen] Tuyển dụng viên chức đúng quy định | TD 0.25 /0.25
    [huyen] Tuyển dụng công chức cấp xã đúng quy định | TD 0.25 /0.25
  Bổ nhiệm, chuyển đổi vị trí công tác
    Bổ nhiệm đúng quy trình, tiêu chuẩn | TD 0.5 /0.25
    Chuyển đổi vị trí công tác theo kế hoạch | TD 1 /0.5
  Đánh giá, kỷ luật, kỷ cương
    Đánh giá, xếp loại cán bộ, công chức đúng trình tự | TD 0.5 /0.25
    Chấp hành kỷ luật, kỷ cương hành chính | TD 1 /0.25
  Đào tạo, bồi dưỡng
    Mức độ hoàn thành kế hoạch đào tạo, bồi dưỡng | TD 1 @dao_tao
    Tỷ lệ công chức đạt chuẩn theo ngạch | TD 2 /0.01
  [so] Tỷ lệ viên chức đạt chuẩn chức danh nghề nghiệp | TD 1 /0.01 ?
  [huyen] Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn | TD 1 /0.01
  Thực hiện chính sách tinh giản biên chế | TD 0.5 /0.25
  Năng lực chuyên môn của công chức | XHH 1
  Tinh thần trách nhiệm, thái độ phục vụ của công chức | XHH 1.5 @answers
  Không nhũng nhiễu, không lợi dụng chức vụ | XHH 1.5
Cải cách tài chính công
  Thực hiện cơ chế tự chủ
    Thực hiện cơ chế tự chủ, quy chế chi tiêu nội bộ | TD 1 /0.25
    Số đơn vị sự nghiệp tăng mức tự chủ | TD 1 /0.5 ?
  Quản lý, sử dụng ngân sách
    Tỷ lệ giải ngân kế hoạch vốn được giao | TD 2 @giai_ngan
    Ngày nộp báo cáo quyết toán ngân sách | TD 0.5 @quyet_toan
    Công khai dự toán, quyết toán | TD 0.5 /0.25
    Tỷ lệ kiến nghị thanh tra, kiểm toán được thực hiện | TD 1 /0.01
  Quản lý, sử dụng tài sản công | TD 1 /0.25
  Đấu thầu, mua sắm qua mạng | TD 1 /0.5
  Hiệu quả sử dụng kinh phí, tài sản công | XHH 1.5
  Công khai, minh bạch trong quản lý tài chính | XHH 1.5 @answers
Xây dựng chính quyền điện tử, chính quyền số
  Xây dựng và hoàn thành kế hoạch chuyển đổi số | TD 1.5 /0.5
  Tỷ lệ văn bản điện tử được ký số | TD 1 /0.01
  Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng | TD 1 /0.01
  Cập nhật hệ thống thông tin báo cáo | TD 0.3 /0.1
  Số mục thông tin đầy đủ trên cổng, trang thông tin điện tử | TD 0.5 @trang_tin
  Phê duyệt hồ sơ đề xuất cấp độ an toàn thông tin | TD 0.2 /0.1
  Tỷ lệ thủ tục cung cấp dịch vụ công trực tuyến | TD 1 /0.5 ?so
  Tỷ lệ hồ sơ tiếp nhận trực tuyến | TD 1.5 @truc_tuyen
  Tỷ lệ hồ sơ thanh toán trực tuyến | TD 1 /0.01 ?
  Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích | TD 0.5 /0.25 ?
  Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực | TD 1 /0.25 ?
  Kết nối, chia sẻ dữ liệu dùng chung | TD 1 /0.25
  Áp dụng hệ thống quản lý chất lượng ISO 9001 | TD 1.5 /0.25
  Chất lượng cung cấp thông tin, dịch vụ công trực tuyến | XHH 1.5 @answers
  Mức độ ứng dụng công nghệ thông tin trong giải quyết công việc | XHH 1.5
Tác động CCHC đến phát triển KT-XH
  Kết quả phát triển kinh tế - xã hội
    Mức độ hoàn thành chỉ tiêu kế hoạch được giao | TD 1 @chi_tieu
    [so] Tỷ lệ chỉ tiêu phát triển của ngành đạt và vượt | TD 2 /0.01
    [huyen] Tỷ lệ chỉ tiêu phát triển của địa bàn đạt và vượt | TD 2 /0.01
  Môi trường đầu tư, kinh doanh
    Điểm năng lực cạnh tranh cấp sở, ngành và địa phương | TD 1 /0.25
    [so] Hỗ trợ, giải quyết kiến nghị của doanh nghiệp | TD 1 /0.5
    [huyen] Hỗ trợ hộ kinh doanh chuyển thành doanh nghiệp | TD 1 /0.5
  Tỷ lệ đơn thư khiếu nại, tố cáo giải quyết đúng hạn | TD 1 /0.01
  Thực hiện tiếp công dân của người đứng đầu | TD 1 /0.25
  Hài lòng chung về sự phục vụ của cơ quan | XHH 2 @answers
  Hài lòng của doanh nghiệp | XHH 1
  Tác động của CCHC đến phát triển kinh tế - xã hội | XHH 1
  Tác động của CCHC đến môi trường đầu tư | XHH 1
  Chất lượng cung cấp dịch vụ sự nghiệp công | XHH 1
"""

# name: (kind, rule, facts that may occur, facts that must occur in each block)
# Facts are given as (from, to, step), as a list, or as (first day, last day).
RULES = {
    'ke_hoach': ('date', '<= 2022-01-31: 0.5; <= 2022-02-28: 0.25; else 0',
                 (date(2021, 12, 15), date(2022, 4, 15)), ['2022-01-31', '2022-02-01']),
    'hoan_thanh': ('number', '> 90: 2; 70..90: 1; < 70: 0', ('55', '100', '0.5'), ['90', '90.5']),
    'bao_cao': ('number', 'each -0.25 from 1', ('0', '5', '1'), ['0']),
    'sang_kien': ('number', '>= 3: 1; >= 1: 0.5; else 0', ('0', '6', '1'), ['3', '1']),
    'phan_cong': ('boolean', 'yes: 0.2; no: 0', ['true', 'false'], ['true']),
    'thi_hanh': ('option', "'đúng hạn': 0.5; 'quá hạn': 0.25; 'không báo cáo': 0",
                 ['đúng hạn', 'quá hạn', 'không báo cáo'], ['đúng hạn', 'quá hạn']),
    'dung_han': ('number', 'linear 50..100 -> 0..2', ('40', '100', '0.25'), ['100']),
    'xep_loai': ('option', "'Xuất sắc': 1; 'Tốt': 0.75; 'Khá': 0.5; 'Trung bình': 0.25; 'Yếu': 0",
                 ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'], ['Xuất sắc', 'Tốt']),
    'bien_che': ('number', 'each -0.2 from 1', ('0', '7', '1'), ['0', '1']),
    'dao_tao': ('number', '>= 100: 1; >= 80: 0.75; >= 50: 0.5; else 0', ('30', '120', '0.5'), ['100', '80']),
    'giai_ngan': ('number', 'linear 60..100 -> 0..2', ('50', '100', '0.2'), ['100']),
    'quyet_toan': ('date', '<= 2022-03-31: 0.5; else 0', (date(2022, 3, 1), date(2022, 4, 30)), ['2022-03-31']),
    'trang_tin': ('number', 'linear 0..5 -> 0..0.5', ('0', '5', '1'), ['5']),
    'truc_tuyen': ('number', 'linear 20..80 -> 0..1.5', ('10', '99.6', '0.4'), []),
    'chi_tieu': ('number', '>= 100: 1; >= 95: 0.5; else 0', ('85', '125', '0.5'), ['100', '95']),
}
ANSWER_WEIGHT = {'A': 100, 'B': 60, 'C': 20, 'D': 0, 'E': None}

# What the axes' means are made to look like, in %, axes 1 to 8: only their directions were printed.
AXIS_MEAN = {
    ('so', 2022, TD):     ('76.5', '90', '88.5', '91', '88', '90', '72', '87.5'),
    ('so', 2021, TD):     ('63.5', '83', '89.7', '85', '89.2', '91.2', '56', '88.6'),
    ('so', 2022, XHH):    ('87', '90', '89.8', '90', '88.5', '90', '86.5', '90'),
    ('so', 2021, XHH):    ('86.6', '89.5', '90.2', '89.5', '89', '90.5', '86', '90.4'),
    ('huyen', 2022, TD):  ('87.5', '95', '94', '93.5', '94.5', '95', '85', '93'),
    ('huyen', 2021, TD):  ('82.5', '91', '95.2', '96', '91.5', '92', '78', '94.5'),
    ('huyen', 2022, XHH): ('94', '95.5', '95.6', '96', '95', '95.5', '93.5', '96.5'),
    ('huyen', 2021, XHH): ('91.4', '93', '95.3', '94.5', '92.4', '92.8', '91', '96.7'),
}

# How readily points are lost by a rule, 1 to 17; drawn from 3 to 15 for all other criteria.
HEAVY = {'phan_cong': 1, 'quyet_toan': 9, 'chi_tieu': 14, 'trang_tin': 6, 'thi_hanh': 11, 'sang_kien': 9,
         'truc_tuyen': 6}

# Cầu Giấy led in 2021 and was not among the first three in 2022: it fell. Why is made up: (year, axis,
# appraisal points lost there) and (year, leaf, points).
FORCED_LOSS = {('CG', 2021, 3): '0.15', ('CG', 2022, 3): '0.90', ('CG', 2021, 4): '0.10', ('CG', 2022, 4): '1.06'}
FORCED_LEAF = {('CG', 2021, 'bien_che'): '1', ('CG', 2022, 'bien_che'): '0.2',
               ('CG', 2021, 'dung_han'): '2', ('CG', 2022, 'dung_han'): '1.35'}


class Dice:
    """SplitMix64: small, and the same everywhere."""

    def __init__(self, *seed):
        self.state = SEED
        for part in seed:
            for byte in str(part).encode():
                self.state = (self.state * 1099511628211 + byte + 1) & (2 ** 64 - 1)

    def below(self, n):
        self.state = (self.state + 0x9E3779B97F4A7C15) & (2 ** 64 - 1)
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & (2 ** 64 - 1)
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & (2 ** 64 - 1)
        return (z ^ (z >> 31)) % n

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def pick(self, items):
        return items[self.below(len(items))]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


def ticks(text):
    value = F(text) * TICK
    assert value.denominator == 1, text
    return int(value)


def decimal(value, scale=TICK):
    """An integer of 1/scale as the shortest decimal text."""
    digits = len(str(scale)) - 1
    text = f'{value // scale}.{value % scale:0{digits}d}'
    return text.rstrip('0').rstrip('.')


def rounded(value, digits=2):
    """As numeric's round(): half away from zero."""
    scaled = abs(value) * 10 ** digits
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return F(whole if value >= 0 else -whole, 10 ** digits)


def printed(value, digits=2):
    r = rounded(value, digits)
    n = abs(r.numerator * 10 ** digits // r.denominator)
    return ('-' if r < 0 else '') + f'{n // 10 ** digits}.{n % 10 ** digits:0{digits}d}'


# ---------------------------------------------------------------------------------------------------------
# Units, framework and rules, read from the texts above
# ---------------------------------------------------------------------------------------------------------

class Unit:
    def __init__(self, line):
        code, block, max22, max21, index22, index21, name = line.split(None, 6)
        self.code, self.block, self.name = code, block, name
        self.max_td = {2022: ticks(max22), 2021: ticks(max21)}
        self.target = {2022: F(index22), 2021: F(index21)}
        for year in YEARS:
            self.target[year] = EXACT_TARGET.get((year, code), self.target[year])


class Leaf:
    def __init__(self, block, code, name, spec):
        self.block, self.code, self.name = block, code, name
        self.axis = int(code.split('.')[0])
        words = spec.split()
        self.source, self.max = words[0], ticks(words[1])
        self.rule = next((w[1:] for w in words if w[0] == '@'), None)
        self.optional = '?' in words or '?' + block in words
        step = next((ticks(w[1:]) for w in words if w[0] == '/'), None)
        if self.source == XHH:
            self.allowed = None
        elif self.rule:
            self.allowed = sorted(FACTS[self.rule])
        else:
            self.allowed = list(range(0, self.max + 1, step))
        self.proportion = self.allowed is None or len(self.allowed) > 40
        assert self.allowed is None or self.allowed[0] == 0 and self.allowed[-1] == self.max, name


def score(rule, fact):
    """The points, in ticks, that a rule gives for a fact, in the rule's own language."""
    def value(text):
        return date.fromisoformat(text) if re.fullmatch(r'\d{4}-\d\d-\d\d', text) else F(text)
    m = re.fullmatch(r'linear (\S+)\.\.(\S+) -> (\S+)\.\.(\S+)', rule)
    if m:
        a, b, p, q = (F(x) for x in m.groups())
        x = min(max(F(fact), a), b)
        points = (p + (x - a) / (b - a) * (q - p)) * TICK
        assert points.denominator == 1
        return int(points)
    m = re.fullmatch(r'each -(\S+) from (\S+)', rule)
    if m:
        return max(0, ticks(m.group(2)) - ticks(m.group(1)) * int(fact))
    for clause in rule.split('; '):
        if clause.startswith('else '):
            return ticks(clause[5:])
        head, points = clause.rsplit(': ', 1)
        m = re.fullmatch(r'(<=|>=|<|>) (\S+)', head)
        if m:
            a, b = value(fact), value(m.group(2))
            hit = {'<=': a <= b, '>=': a >= b, '<': a < b, '>': a > b}[m.group(1)]
        elif '..' in head and head[0] != "'":
            low, high = (value(x) for x in head.split('..'))
            hit = low <= value(fact) <= high
        else:
            hit = head.strip("'") == {'true': 'yes', 'false': 'no'}.get(fact, fact)
        if hit:
            return ticks(points)
    raise ValueError(f'no clause of {rule} for {fact}')


def possible_facts(spec):
    if isinstance(spec, list):
        return spec
    if isinstance(spec[0], date):
        return [(spec[0] + timedelta(days=n)).isoformat() for n in range((spec[1] - spec[0]).days + 1)]
    low, high, step = (ticks(x) for x in spec)
    return [decimal(n) for n in range(low, high + 1, step)]


FACTS = {}                      # rule -> points -> facts that give them
for _name, (_kind, _rule, _spec, _must) in RULES.items():
    FACTS[_name] = {}
    for _fact in possible_facts(_spec):
        FACTS[_name].setdefault(score(_rule, _fact), []).append(_fact)

UNITS = [Unit(line) for line in UNITS_TEXT.splitlines() if line and line[0] != '#']
UNITS.sort(key=lambda u: (BLOCKS.index(u.block), u.code))        # not in the order of the ranking
BY_CODE = {u.code: u for u in UNITS}
MEMBERS = {b: [u for u in UNITS if u.block == b] for b in BLOCKS}


def read_framework(block):
    """Leaves and headings of a block, numbered in the order they stand."""
    leaves, headings, number = [], [], []
    for line in FRAMEWORK_TEXT.strip('\n').splitlines():
        depth = (len(line) - len(line.lstrip())) // 2 + 1
        m = re.fullmatch(r'(?:\[(\w+)\] )?([^|]+?)(?: \| (.+))?', line.strip())
        only, name, spec = m.groups()
        if only and only != block:
            continue
        number = number[:depth]
        number += [0] * (depth - len(number))
        number[-1] += 1
        code = '.'.join(map(str, number))
        if spec:
            leaves.append(Leaf(block, code, name, spec))
        else:
            headings.append((code, name))
    return leaves, headings


LEAVES, HEADINGS = {}, {}
for _b in BLOCKS:
    LEAVES[_b], HEADINGS[_b] = read_framework(_b)
ANSWERED = {b: [l for l in LEAVES[b] if l.rule == 'answers'] for b in BLOCKS}
# Who answered, those apart who had no opinion on a question; the same for all questions of a unit.
RESPONDENTS = {u.code: Dice('respondents', u.code).pick([200, 200, 200, 250]) for u in UNITS}
SURVEY_MAX = {b: sum(l.max for l in LEAVES[b] if l.source == XHH) for b in BLOCKS}

# ---------------------------------------------------------------------------------------------------------
# Making the scores
# ---------------------------------------------------------------------------------------------------------


def applicable_leaves(block):
    """(year, unit) -> leaves that do not apply: their maxima add up to what the unit's maximum lacks of 70."""
    optional = [l for l in LEAVES[block] if l.optional]
    by_sum = {}
    for mask in range(2 ** len(optional)):
        total = sum(l.max for i, l in enumerate(optional) if mask >> i & 1)
        by_sum.setdefault(total, []).append(mask)
    out = {}
    for unit in MEMBERS[block]:
        dice = Dice('apply', unit.code)
        for year in reversed(YEARS):
            masks = by_sum[70 * TICK - unit.max_td[year]]
            if year == 2022:
                few = min(bin(m).count('1') for m in masks)
                chosen = dice.pick([m for m in masks if bin(m).count('1') <= few + 1])
            else:       # as near as can be to the other year's
                near = min(bin(m ^ chosen).count('1') for m in masks)
                chosen = dice.pick([m for m in masks if bin(m ^ chosen).count('1') == near])
            out[year, unit.code] = {l.code for i, l in enumerate(optional) if chosen >> i & 1}
    return out


# Mean survey index of a block, %, and mean appraisal index; targets for totals()
PART_MEAN = {('so', 2022): ('89.19', '84.19'), ('so', 2021): ('89.15', '78.76'),
             ('huyen', 2022): (None, '91.56'), ('huyen', 2021): (None, '89.07')}
TOTAL_FIXED = {(y, u): (ticks(td), ticks(x)) for y, u, td, x, _, _, _ in PRINTED_UNITS if td}


def totals(block):
    """(year, unit) -> [appraisal points, survey points], so that each index and the parts' means come out."""
    out = {}
    for year in YEARS:
        survey_mean, appraisal_mean = PART_MEAN[block, year]
        members = MEMBERS[block]
        n = len(members)
        block_mean = sum(u.target[year] for u in members) / n
        noise = {}
        for u in members:
            both, one = Dice('survey', u.code), Dice('survey', u.code, year)
            spread = 200 if block == 'so' else 90
            noise[u] = (F(2 * both.between(-spread, spread) + one.between(-spread, spread), 300)
                        + (u.target[year] - block_mean) * F(4, 10))

        def place(level):
            for u in members:
                if (year, u.code) in TOTAL_FIXED:
                    out[year, u.code] = list(TOTAL_FIXED[year, u.code])
                    continue
                total = u.target[year] / 100 * (u.max_td[year] + SURVEY_MAX[block])
                survey = (level + noise[u]) / 100 * SURVEY_MAX[block]
                td = int(round((total - survey) / CENT)) * CENT
                out[year, u.code] = [td, int(round((total - td) / 10)) * 10]

        def part(i):
            if i == 0:
                return sum(F(out[year, u.code][0], u.max_td[year]) for u in members) / n * 100
            return sum(F(out[year, u.code][1], SURVEY_MAX[block]) for u in members) / n * 100

        level = F(survey_mean or 95)
        for _ in range(12):     # survey points go up and appraisal points down, the index stays
            place(level)
            level += F(survey_mean) - part(1) if survey_mean else part(0) - F(appraisal_mean)
    return out


def spread_loss(block, year, source, unit_totals, absent):
    """(unit, axis) -> points of that source, so that each unit's total and each axis' mean come out."""
    members, axes = MEMBERS[block], range(1, 9)
    step = CENT if source == TD else 1
    room, lost, taste, fixed = {}, {}, {}, {}
    for u in members:
        for a in axes:
            room[u, a] = sum(l.max for l in LEAVES[block] if l.source == source and l.axis == a
                             and l.code not in absent[year, u.code])
            taste[u, a] = (Dice('taste', u.code, a, source).between(600, 1400) * 2
                           + Dice('taste', u.code, a, source, year).between(600, 1400)) // 3
            if source == TD and (u.code, year, a) in FORCED_LOSS:
                fixed[u, a] = ticks(FORCED_LOSS[u.code, year, a])
        lost[u] = sum(room[u, a] for a in axes) - unit_totals[year, u.code][0 if source == TD else 1]
    want = [1000000 * (100 - F(x)) / 100 for x in AXIS_MEAN[block, year, source]]
    factor = [int(x) for x in want]
    cell = {}
    for _ in range(40):
        for u in members:
            def shares(c):
                return {a: fixed.get((u, a), min(room[u, a] * 85 // 100,
                                                 room[u, a] * factor[a - 1] * taste[u, a] * c // 10 ** 15))
                        for a in axes}
            low, high = 0, 100 * 10 ** 6
            while high - low > 1:
                mid = (low + high) // 2
                if sum(shares(mid).values()) > lost[u]:
                    high = mid
                else:
                    low = mid
            for a, share in shares(low).items():
                cell[u, a] = share
        mean = [sum(F(cell[u, a] * 1000000, room[u, a]) for u in members) / len(members) for a in axes]
        factor = [max(1, int(f * w / m)) for f, w, m in zip(factor, want, mean)]
    out = {}
    for u in members:
        for a in axes:
            cell[u, a] = cell[u, a] // step * step
        rest = lost[u] - sum(cell[u, a] for a in axes)
        for a in sorted((a for a in axes if (u, a) not in fixed), key=lambda a: -room[u, a]):
            more = min(rest, (room[u, a] - cell[u, a]) // step * step)
            cell[u, a] += more
            rest -= more
        assert rest == 0
        for a in axes:
            out[u.code, a] = room[u, a] - cell[u, a]
    return out


def settle(leaves, points, total, locked, heavy, dice):
    """Moves points by allowed steps until they add up to total."""
    free = [l for l in leaves if l.code not in locked]
    down = [l for l in free for _ in range(heavy[l.code])]
    up = [l for l in free for _ in range(18 - heavy[l.code])]
    for attempt in range(1, 60001):
        rest = total - sum(points[l.code] for l in leaves)
        if rest == 0:
            return
        leaf = dice.pick(up if rest > 0 else down)
        if leaf.proportion and attempt <= 6:                    # whole steps first
            continue
        have = points[leaf.code]
        if attempt % 150 == 0:                                  # stuck: shake
            leaf = dice.pick(free)
            points[leaf.code] = dice.pick(leaf.allowed[len(leaf.allowed) // 2:])
        elif leaf.proportion:
            floor = 0 if attempt > 600 else leaf.max * 45 // 100
            limit = leaf.max - have if rest > 0 else max(0, have - floor)
            most = min(abs(rest), limit) // CENT
            if attempt < 100:
                most = min(most, leaf.max * 25 // 100 // CENT)
            if most:
                step = dice.between(1, most) * CENT if attempt < 100 else most * CENT
                points[leaf.code] += step if rest > 0 else -step
        else:
            i = leaf.allowed.index(have) + (1 if rest > 0 else -1)
            if i == 0 and attempt < 60 and dice.below(4):       # nothing at all is rare
                continue
            if 0 <= i < len(leaf.allowed) and abs(leaf.allowed[i] - have) <= abs(rest):
                points[leaf.code] = leaf.allowed[i]
    raise AssertionError('points do not settle')


def settle_survey(leaves, total, year, unit, answers, dice):
    """Points of one axis' survey leaves; those with raw answers get a number that answers can give."""
    room = sum(l.max for l in leaves)
    points = {}
    for leaf in leaves:
        if leaf.rule == 'answers' and year == 2022:
            n = RESPONDENTS[unit.code]                          # answers other than E
            grid = leaf.max * 20 // (100 * n)                   # what one step of 20 % is worth
            assert grid * 100 * n == leaf.max * 20
            near = leaf.max * total // room + dice.between(-1, 1) * min(leaf.max // 100, (room - total) // 6)
            points[leaf.code] = min(near // grid * grid, leaf.max)
            answers[unit.code, leaf.code] = (n, points[leaf.code] // grid)
        else:
            swing = min(leaf.max // 40, (room - total) // 8)
            points[leaf.code] = (leaf.max * total // room + dice.between(-swing, swing)) // CENT * CENT
    free = [l for l in leaves if not (l.rule == 'answers' and year == 2022)]
    for unit_step in (CENT, 1):
        while True:
            rest = total - sum(points.values())
            if abs(rest) < unit_step:
                break
            leaf = dice.pick(free)
            step = min(abs(rest), 4 * CENT) // unit_step * unit_step
            if rest > 0:
                step = min(step, (leaf.max - points[leaf.code]) // unit_step * unit_step)
            points[leaf.code] += step if rest > 0 else -step
    return points


def make_scores():
    """(year, unit, leaf code) -> points in ticks or None where not applicable; and the survey counts."""
    scores, answers = {}, {}
    for block in BLOCKS:
        absent = applicable_leaves(block)
        unit_totals = totals(block)
        for year in YEARS:
            cells = {s: spread_loss(block, year, s, unit_totals, absent) for s in (TD, XHH)}
            for unit in MEMBERS[block]:
                heavy = {l.code: HEAVY.get(l.rule) or (Dice('heavy', block, l.code).between(3, 15)
                                                       + Dice('heavy', unit.code, l.code).between(3, 15)) // 2
                         for l in LEAVES[block]}
                for axis in range(1, 9):
                    dice = Dice('leaf', unit.code, year, axis)
                    here = [l for l in LEAVES[block] if l.axis == axis]
                    td = [l for l in here if l.source == TD and l.code not in absent[year, unit.code]]
                    points, locked = {}, set()
                    for l in td:        # 2022 starts from 2021, so that few things change
                        before = scores.get((2021, unit.code, l.code)) if year == 2022 else None
                        points[l.code] = l.max if before is None else before
                        forced = FORCED_LEAF.get((unit.code, year, l.rule))
                        if forced:
                            points[l.code] = ticks(forced)
                            locked.add(l.code)
                    settle(td, points, cells[TD][unit.code, axis], locked, heavy, dice)
                    points.update(settle_survey([l for l in here if l.source == XHH],
                                                cells[XHH][unit.code, axis], year, unit, answers, dice))
                    for l in here:
                        scores[year, unit.code, l.code] = points.get(l.code)
    return scores, answers


def make_self_scores(scores):
    """What units gave themselves: mostly what appraisal gave, often more, seldom less."""
    out = {}
    for (year, code, leaf_code), points in scores.items():
        leaf = LEAF[BY_CODE[code].block, leaf_code]
        own = None
        if leaf.source == TD and points is not None:
            dice = Dice('self', year, code, leaf_code)
            die = dice.below(100)
            own = points
            if points < leaf.max and die < 30:
                own = leaf.max
            elif points < leaf.max and die < 50:
                own = dice.pick([x for x in leaf.allowed if x >= points])
            elif points > 0 and die == 99:
                own = max(x for x in leaf.allowed if x < points)
        out[year, code, leaf_code] = own
    return out


def make_facts(scores):
    """(unit, leaf code) -> the measured value of 2022 that gives exactly the points."""
    out = {}
    for block in BLOCKS:
        for leaf in LEAVES[block]:
            if leaf.rule not in RULES:
                continue
            must = list(RULES[leaf.rule][3])
            for unit in MEMBERS[block]:
                points = scores[2022, unit.code, leaf.code]
                facts = FACTS[leaf.rule][points]
                due = next((m for m in must if m in facts), None)
                if due:
                    must.remove(due)
                elif leaf.rule == 'bao_cao' and points > 0 or leaf.rule == 'bien_che' and points > 0:
                    due = facts[0]
                out[unit.code, leaf.code] = due or Dice('fact', unit.code, leaf.code).pick(facts)
            assert not must, (block, leaf.rule, must)
    return out


def make_answers(counts):
    """[(unit, questionnaires)]: a questionnaire is a letter for each question, in the order of the framework.

    For each question n answers whose weights, in steps of 20, add up, and some E. Who is content with one thing is more
    often content with another.
    """
    out = []
    for unit in UNITS:
        n = RESPONDENTS[unit.code]
        silent = Dice('silent', unit.code).between(2, 24)       # E's of each question
        crowd = Dice('crowd', unit.code)
        mood = [crowd.below(1000) for _ in range(n + silent)]
        columns = []
        for leaf in ANSWERED[unit.block]:
            dice = Dice('answers', unit.code, leaf.code)
            lost = 5 * n - counts[unit.code, leaf.code][1]      # A loses 0, B 2, C 4, D 5
            while True:
                d = dice.between(0, lost // 30 + 1)
                c = dice.between(lost // 16, lost // 8 + 1)
                b = lost - 5 * d - 4 * c
                if b >= 0 and b % 2 == 0 and b // 2 + c + d <= n:
                    break
            b //= 2
            letters = 'A' * (n - b - c - d) + 'B' * b + 'C' * c + 'D' * d
            order = list(range(n + silent))
            dice.shuffle(order)
            column = ['E'] * (n + silent)
            mixed = {who: mood[who] + dice.below(1000) for who in order[silent:]}
            for who, letter in zip(sorted(mixed, key=lambda who: (mixed[who], who)), letters):
                column[who] = letter
            columns.append(column)
        out.append((unit.code, [''.join(q) for q in zip(*columns)]))
    return out


LEAF = {(b, l.code): l for b in BLOCKS for l in LEAVES[b]}

# ---------------------------------------------------------------------------------------------------------
# Checking: everything is computed again, from the rows alone
# ---------------------------------------------------------------------------------------------------------


class Results:
    """Sums over the rows, as a reader would compute them."""

    def __init__(self, rows):
        self.sums = {}
        for year, unit, leaf, source, points, applies, _ in rows:
            if not applies:
                continue
            axis = int(leaf.split('.')[0])
            maximum = LEAF[BY_CODE[unit].block, leaf].max
            assert 0 <= points <= maximum
            for key in ((None, None), (axis, None), (None, source), (axis, source)):
                s = self.sums.setdefault((year, unit) + key, [0, 0])
                s[0] += points
                s[1] += maximum

    def points(self, year, unit, axis=None, source=None):
        return self.sums[year, unit, axis, source][0]

    def maximum(self, year, unit, axis=None, source=None):
        return self.sums[year, unit, axis, source][1]

    def index(self, year, unit, axis=None, source=None):
        return F(100 * self.points(year, unit, axis, source), self.maximum(year, unit, axis, source))

    def mean(self, year, block, axis=None, source=None):
        return sum(self.index(year, u.code, axis, source) for u in MEMBERS[block]) / len(MEMBERS[block])

    def pooled(self, year, block, axis):
        return F(100 * sum(self.points(year, u.code, axis) for u in MEMBERS[block]),
                 sum(self.maximum(year, u.code, axis) for u in MEMBERS[block]))

    def ranking(self, year, block):
        return sorted((u.code for u in MEMBERS[block]), key=lambda u: -self.index(year, u))


def check_framework():
    assert len(MEMBERS['so']) == 22 and len(MEMBERS['huyen']) == 30
    assert [sum(u.name.startswith(p) for u in UNITS) for p in ('Quận', 'Huyện', 'Thị xã')] == [12, 17, 1]
    assert len({u.name for u in UNITS}) == len(BY_CODE) == 52
    for b in BLOCKS:
        assert 96 <= len(LEAVES[b]) <= 100
        assert sum(l.max for l in LEAVES[b] if l.source == TD) == 70 * TICK
        assert sum(l.max for l in LEAVES[b] if l.source == XHH) == 30 * TICK
        codes = [l.code for l in LEAVES[b]]
        assert len(set(codes)) == len(codes) and not set(codes) & {c for c, _ in HEADINGS[b]}
        assert {'1.9', '1.10', '7.15'} <= set(codes)
        for a in range(1, 9):
            assert {l.source for l in LEAVES[b] if l.axis == a} == {TD, XHH}
        for l in LEAVES[b]:
            if l.rule in RULES:
                assert max(FACTS[l.rule]) == l.max and not l.optional


def check(rows, facts, answers):
    """Every printed figure and statement, and what the file promises beside them."""
    check_framework()
    keys = [(r[0], r[1], r[2]) for r in rows]
    assert len(set(keys)) == len(keys)                                          # no duplicates, none missing
    assert set(keys) == {(y, u.code, l.code) for y in YEARS for u in UNITS for l in LEAVES[u.block]}
    for year, unit, leaf, source, points, applies, own in rows:
        spec = LEAF[BY_CODE[unit].block, leaf]
        assert source == spec.source
        assert (points is None) == (not applies) and (applies or spec.optional)
        assert (own is not None) == (applies and source == TD)
        if source == TD and applies:
            assert points in spec.allowed and points % CENT == 0 and 0 <= own <= spec.max
    r = Results(rows)
    ranked = {(y, b): r.ranking(y, b) for y in YEARS for b in BLOCKS}

    for year, unit, td, survey, index, rank, _ in PRINTED_UNITS:
        order = ranked[year, BY_CODE[unit].block]
        assert printed(r.index(year, unit)) == index
        assert order.index(unit) + 1 == (len(order) if rank == 'last' else rank)
        if td:
            assert r.points(year, unit, None, TD) == ticks(td)
            assert r.points(year, unit, None, XHH) == ticks(survey)
    assert r.points(2022, 'SLDTBXH') == ticks('89.39') and r.maximum(2022, 'SLDTBXH') == ticks('97.5')
    assert r.maximum(2022, 'SLDTBXH', None, TD) == ticks('67.5')
    assert r.maximum(2022, 'SLDTBXH', None, XHH) == ticks('30')
    assert r.points(2022, 'HK') == ticks('94.16') and r.maximum(2022, 'HK') == ticks('98')
    assert ranked[2022, 'huyen'].index('CG') > 2                                # Cầu Giấy fell
    assert r.index(2022, 'CG') < r.index(2021, 'CG')

    for block, part, mean, change, _ in PRINTED_MEANS:
        now, before = (r.mean(y, block, None, part) for y in (2022, 2021))
        assert printed(now) == mean, (block, part, printed(now, 6))
        assert printed(now - before) == change, (block, part, printed(now - before, 6))          # exact, rounded
        assert rounded(now) - rounded(before) == F(change), (block, part, printed(before, 6))     # of the printed
    for block in BLOCKS:
        for part in (None, TD, XHH):
            assert rounded(r.mean(2022, block, None, part)) > rounded(r.mean(2021, block, None, part))
    assert r.mean(2022, 'so') - r.mean(2021, 'so') > r.mean(2022, 'huyen') - r.mean(2021, 'huyen')

    margin = F('0.3')
    for block in BLOCKS:
        for axis in range(1, 9):
            rise = r.mean(2022, block, axis) - r.mean(2021, block, axis)
            sign = 1 if PRINTED_DIRECTION[block][axis - 1] == '+' else -1
            assert rise * sign >= margin, (block, axis, printed(rise, 6))
            assert (r.pooled(2022, block, axis) - r.pooled(2021, block, axis)) * sign > 0
            below = r.mean(2022, block) - r.mean(2022, block, axis)
            assert below * (1 if axis in PRINTED_BELOW else -1) >= margin, (block, axis, printed(below, 6))
    assert PRINTED_DIRECTION['so'].count('+') == 4 and PRINTED_DIRECTION['huyen'].count('+') == 5
    both = list(zip(PRINTED_DIRECTION['so'], PRINTED_DIRECTION['huyen']))
    assert both.count(('+', '+')) == 3 and both.count(('-', '-')) == 2
    assert r.mean(2022, 'huyen', 4, XHH) - r.mean(2021, 'huyen', 4, XHH) >= margin
    assert r.mean(2021, 'huyen', 4, TD) - r.mean(2022, 'huyen', 4, TD) >= margin

    for y in YEARS:
        for b in BLOCKS:
            shown = [printed(r.index(y, u)) for u in ranked[y, b]]
            twice = {x for x in shown if shown.count(x) > 1}
            if (y, b) == (2022, 'so'):
                assert len(shown) - len(set(shown)) == 1 and twice == {printed(r.index(y, TIE[0]))}
                assert [ranked[y, b].index(u) + 1 for u in TIE] == [11, 12]
                assert r.index(y, TIE[0]) > r.index(y, TIE[1])
            else:
                assert not twice, twice
    for better, worse in FEWER_POINTS_HIGHER_INDEX:
        order = ranked[2022, BY_CODE[better].block]
        assert order.index(worse) == order.index(better) + 1 < 10
        assert r.points(2022, better) < r.points(2022, worse)
    assert ranked[2022, 'so'].index('BDT') == 7                                 # eighth, with the fewest points
    assert min(MEMBERS['so'], key=lambda u: r.points(2022, u.code)).code == 'BDT'
    for (year, unit), bound in {(2022, 'TTTP'): 90, (2022, 'HM'): 93}.items():  # a class's bound
        assert r.index(year, unit) < bound == rounded(r.index(year, unit))
    assert r.index(2021, 'SVHTT') > 80 == rounded(r.index(2021, 'SVHTT'))

    assert len(facts) == 52 * len(RULES)
    points_of = {(row[1], row[2]): row[4] for row in rows if row[0] == 2022}
    for (unit, leaf), fact in facts.items():
        assert score(RULES[LEAF[BY_CODE[unit].block, leaf].rule][1], fact) == points_of[unit, leaf]
    assert '90' in [f for (u, l), f in facts.items() if LEAF[BY_CODE[u].block, l].rule == 'hoan_thanh']

    assert len(answers) == 52 and sum(8 * len(papers) for _, papers in answers) >= 80000
    for unit, papers in answers:
        questions = ANSWERED[BY_CODE[unit].block]
        assert len(questions) == 8 and {len(q) for q in papers} == {8}
        for leaf, letters in zip(questions, zip(*papers)):
            weights = [ANSWER_WEIGHT[x] for x in letters if x != 'E']
            assert len(weights) in (200, 250) and len(letters) > len(weights)
            assert F(sum(weights), len(weights) * 100) * leaf.max == points_of[unit, leaf.code]


# ---------------------------------------------------------------------------------------------------------
# Writing
# ---------------------------------------------------------------------------------------------------------

MADE_UP = '''--   By arithmetic: 89.39 points are 91.68 % of 97.5, 94.16 are 96.08 % of 98; and Cầu Giấy, first in 2021 with
--   95.24 and not among the first three in 2022, the third having 94.46, fell.
--
-- EVERYTHING ELSE IS MADE UP: the criteria and their maxima, which of them apply to whom, every score,
-- self score, measured fact and survey answer, and every index and rank not listed above. It is calibrated so
-- that computing from the rows gives the figures above. Do not quote it as how an agency did.
'''


def head(what):
    lines = [f'-- {what}. Made by make.py (seeded); do not edit.', '--',
             "-- Hanoi's administrative reform index, 2021 and 2022, 22 departments (so) and 30 districts (huyen).",
             '-- The names of the units and of the eight axes are real. PRINTED, and computed again from these rows:', '--']
    for year, unit, td, survey, index, rank, by in PRINTED_UNITS:
        parts = f', {td} + {survey} points' if td else ''
        lines.append(f'--   {year}  {BY_CODE[unit].name}: {index} %, rank {rank}{parts}  ({by})')
    for block, part, mean, change, by in PRINTED_MEANS:
        name = {None: 'index', TD: 'appraisal part', XHH: 'survey part'}[part]
        lines.append(f'--   2022  mean of block {block}, {name}: {mean} %, up {change} points  ({by})')
    for block in BLOCKS:
        signs = PRINTED_DIRECTION[block]
        rose = ', '.join(str(i + 1) for i in range(8) if signs[i] == '+')
        fell = ', '.join(str(i + 1) for i in range(8) if signs[i] == '-')
        lines.append(f'--   2022  block {block}: axes {rose} rose, {fell} fell  ({KTDT})')
    lines.append(f'--   2022  axes 1 and 7 are below the mean in both blocks  ({KTDT})')
    lines.append(f'--   2022  block huyen, axis 4: survey part up, appraisal part down  ({KTDT})')
    return '\n'.join(lines) + '\n' + MADE_UP


def copy(table, columns, rows):
    yield f'\nCOPY {table} ({", ".join(columns)}) FROM stdin;\n'
    for row in rows:
        yield '\t'.join('\\N' if x is None else 't' if x is True else 'f' if x is False else str(x)
                        for x in row) + '\n'
    yield '\\.\n'


def main():
    scores, counts = make_scores()
    own = make_self_scores(scores)
    facts = make_facts(scores)
    answers = make_answers(counts)
    rows = [(y, u.code, l.code, l.source, scores[y, u.code, l.code], scores[y, u.code, l.code] is not None,
             own[y, u.code, l.code]) for y in YEARS for u in UNITS for l in LEAVES[u.block]]
    check(rows, facts, answers)

    def point_text(value):
        return None if value is None else decimal(value)

    def say(data):
        return ''.join(data)

    ruled = [(b, l) for b in BLOCKS for l in LEAVES[b] if l.rule in RULES]
    data = head('The Hanoi example')
    data += say(copy('don_vi', ('nam', 'ma', 'ten', 'khoi'), [(y, u.code, u.name, u.block) for y in YEARS for u in UNITS]))
    data += say(copy('de_muc', ('nam', 'khoi', 'ma', 'ten'),
                     [(y, b, c, n) for y in YEARS for b in BLOCKS for c, n in HEADINGS[b]]))
    data += say(copy('tieu_chi', ('nam', 'khoi', 'ma', 'ten', 'nguon', 'diem_toi_da'),
                     [(y, b, l.code, l.name, SOURCE[l.source], decimal(l.max))
                      for y in YEARS for b in BLOCKS for l in LEAVES[b]]))
    data += say(copy('cham_diem', ('nam', 'don_vi', 'ma_tieu_chi', 'diem', 'ap_dung', 'tu_cham'),
                     [(y, u, l, point_text(p), a, point_text(o)) for y, u, l, _, p, a, o in rows]))
    data += say(copy('quy_tac', ('nam', 'khoi', 'ma_tieu_chi', 'quy_tac', 'kieu'),
                     [(2022, b, l.code, RULES[l.rule][1], RULES[l.rule][0]) for b, l in ruled]))
    data += say(copy('so_lieu', ('nam', 'don_vi', 'ma_tieu_chi', 'gia_tri'),
                     [(2022, u.code, l.code, facts[u.code, l.code])
                      for u in UNITS for b, l in ruled if b == u.block]))
    replies = head('Survey answers of the Hanoi example, one row a questionnaire')
    replies += say(copy('cau_hoi', ('nam', 'khoi', 'cau', 'ma_tieu_chi'),
                        [(2022, b, n, l.code) for b in BLOCKS for n, l in enumerate(ANSWERED[b], 1)]))
    replies += say(copy('phieu', ('nam', 'don_vi', 'so_phieu', 'tra_loi'),
                        [(2022, u, n, q) for u, papers in answers for n, q in enumerate(papers, 1)]))

    here = os.path.dirname(os.path.abspath(__file__))
    for name, text in (('data.sql', data), ('answers.sql', replies)):
        with open(os.path.join(here, name), 'w', encoding='utf-8', newline='\n') as f:
            f.write(text)


if __name__ == '__main__':
    main()
