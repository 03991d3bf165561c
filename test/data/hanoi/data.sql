-- The Hanoi example. Made by make.py (seeded); do not edit.
--
-- Hanoi's administrative reform index, 2021 and 2022, 22 departments (so) and 30 districts (huyen).
-- The names of the units and of the eight axes are real. PRINTED, and computed again from these rows:
--
--   2022  Sở Lao động-Thương binh và Xã hội: 91.68 %, rank 1, 62.25 + 27.14 points  (kinhtedothi.vn, 23/3/2023)
--   2022  Sở Nội vụ: 91.59 %, rank 2  (kinhtedothi.vn, 23/3/2023)
--   2022  Sở Tài chính: 90.57 %, rank 3  (kinhtedothi.vn, 23/3/2023)
--   2022  Sở Thông tin và Truyền thông: 80.90 %, rank last  (kinhtedothi.vn, 23/3/2023)
--   2022  Quận Hoàn Kiếm: 96.08 %, rank 1, 64.43 + 29.73 points  (kinhtedothi.vn, 23/3/2023)
--   2022  Quận Nam Từ Liêm: 95.39 %, rank 2  (kinhtedothi.vn, 23/3/2023)
--   2022  Quận Long Biên: 94.46 %, rank 3  (kinhtedothi.vn, 23/3/2023)
--   2022  Huyện Ứng Hòa: 88.86 %, rank last  (kinhtedothi.vn, 23/3/2023)
--   2021  Sở Tài chính: 89.83 %, rank 1  (nhandan.vn post695094, 28/4/2022)
--   2021  Sở Lao động-Thương binh và Xã hội: 89.71 %, rank 2  (nhandan.vn post695094, 28/4/2022)
--   2021  Sở Nội vụ: 88.76 %, rank 3  (nhandan.vn post695094, 28/4/2022)
--   2021  Sở Tài nguyên và Môi trường: 68.11 %, rank last  (nhandan.vn post695094, 28/4/2022)
--   2021  Quận Cầu Giấy: 95.24 %, rank 1  (nhandan.vn post695094, 28/4/2022)
--   2021  Quận Hoàn Kiếm: 93.19 %, rank 2  (nhandan.vn post695094, 28/4/2022)
--   2021  Quận Long Biên: 93.01 %, rank 3  (nhandan.vn post695094, 28/4/2022)
--   2021  Huyện Thường Tín: 87.16 %, rank last  (nhandan.vn post695094, 28/4/2022)
--   2022  mean of block so, index: 85.73 %, up 3.78 points  (kinhtedothi.vn, 23/3/2023)
--   2022  mean of block huyen, index: 92.75 %, up 2.20 points  (kinhtedothi.vn, 23/3/2023)
--   2022  mean of block so, appraisal part: 84.19 %, up 5.43 points  (nld.com.vn, 23/3/2023)
--   2022  mean of block so, survey part: 89.19 %, up 0.04 points  (nld.com.vn, 23/3/2023)
--   2022  mean of block huyen, appraisal part: 91.56 %, up 2.49 points  (nld.com.vn, 23/3/2023)
--   2022  block so: axes 1, 2, 4, 7 rose, 3, 5, 6, 8 fell  (kinhtedothi.vn, 23/3/2023)
--   2022  block huyen: axes 1, 2, 5, 6, 7 rose, 3, 4, 8 fell  (kinhtedothi.vn, 23/3/2023)
--   2022  axes 1 and 7 are below the mean in both blocks  (kinhtedothi.vn, 23/3/2023)
--   2022  block huyen, axis 4: survey part up, appraisal part down  (kinhtedothi.vn, 23/3/2023)
--   By arithmetic: 89.39 points are 91.68 % of 97.5, 94.16 are 96.08 % of 98; and Cầu Giấy, first in 2021 with
--   95.24 and not among the first three in 2022, the third having 94.46, fell.
--
-- EVERYTHING ELSE IS MADE UP: the criteria and their maxima, which of them apply to whom, every score,
-- self score, measured fact and survey answer, and every index and rank not listed above. It is calibrated so
-- that computing from the rows gives the figures above. Do not quote it as how an agency did.

COPY don_vi (nam, ma, ten, khoi) FROM stdin;
2021	BDT	Ban Dân tộc	so
2021	BQLKCN	Ban Quản lý các Khu công nghiệp và chế xuất	so
2021	SCT	Sở Công Thương	so
2021	SDL	Sở Du lịch	so
2021	SGDDT	Sở Giáo dục và Đào tạo	so
2021	SGTVT	Sở Giao thông vận tải	so
2021	SKHCN	Sở Khoa học và Công nghệ	so
2021	SKHDT	Sở Kế hoạch và Đầu tư	so
2021	SLDTBXH	Sở Lao động-Thương binh và Xã hội	so
2021	SNGV	Sở Ngoại vụ	so
2021	SNN	Sở Nông nghiệp và Phát triển nông thôn	so
2021	SNV	Sở Nội vụ	so
2021	SQHKT	Sở Quy hoạch - Kiến trúc	so
2021	STC	Sở Tài chính	so
2021	STNMT	Sở Tài nguyên và Môi trường	so
2021	STP	Sở Tư pháp	so
2021	STTTT	Sở Thông tin và Truyền thông	so
2021	SVHTT	Sở Văn hóa và Thể thao	so
2021	SXD	Sở Xây dựng	so
2021	SYT	Sở Y tế	so
2021	TTTP	Thanh tra Thành phố	so
2021	VPUB	Văn phòng UBND Thành phố	so
2021	BD	Quận Ba Đình	huyen
2021	BTL	Quận Bắc Từ Liêm	huyen
2021	BV	Huyện Ba Vì	huyen
2021	CG	Quận Cầu Giấy	huyen
2021	CM	Huyện Chương Mỹ	huyen
2021	DA	Huyện Đông Anh	huyen
2021	DD	Quận Đống Đa	huyen
2021	DP	Huyện Đan Phượng	huyen
2021	GL	Huyện Gia Lâm	huyen
2021	HBT	Quận Hai Bà Trưng	huyen
2021	HD	Quận Hà Đông	huyen
2021	HDU	Huyện Hoài Đức	huyen
2021	HK	Quận Hoàn Kiếm	huyen
2021	HM	Quận Hoàng Mai	huyen
2021	LB	Quận Long Biên	huyen
2021	MD	Huyện Mỹ Đức	huyen
2021	ML	Huyện Mê Linh	huyen
2021	NTL	Quận Nam Từ Liêm	huyen
2021	PT	Huyện Phúc Thọ	huyen
2021	PX	Huyện Phú Xuyên	huyen
2021	QO	Huyện Quốc Oai	huyen
2021	SS	Huyện Sóc Sơn	huyen
2021	ST	Thị xã Sơn Tây	huyen
2021	TH	Quận Tây Hồ	huyen
2021	TO	Huyện Thanh Oai	huyen
2021	TTH	Huyện Thạch Thất	huyen
2021	TTI	Huyện Thường Tín	huyen
2021	TTR	Huyện Thanh Trì	huyen
2021	TX	Quận Thanh Xuân	huyen
2021	UH	Huyện Ứng Hòa	huyen
2022	BDT	Ban Dân tộc	so
2022	BQLKCN	Ban Quản lý các Khu công nghiệp và chế xuất	so
2022	SCT	Sở Công Thương	so
2022	SDL	Sở Du lịch	so
2022	SGDDT	Sở Giáo dục và Đào tạo	so
2022	SGTVT	Sở Giao thông vận tải	so
2022	SKHCN	Sở Khoa học và Công nghệ	so
2022	SKHDT	Sở Kế hoạch và Đầu tư	so
2022	SLDTBXH	Sở Lao động-Thương binh và Xã hội	so
2022	SNGV	Sở Ngoại vụ	so
2022	SNN	Sở Nông nghiệp và Phát triển nông thôn	so
2022	SNV	Sở Nội vụ	so
2022	SQHKT	Sở Quy hoạch - Kiến trúc	so
2022	STC	Sở Tài chính	so
2022	STNMT	Sở Tài nguyên và Môi trường	so
2022	STP	Sở Tư pháp	so
2022	STTTT	Sở Thông tin và Truyền thông	so
2022	SVHTT	Sở Văn hóa và Thể thao	so
2022	SXD	Sở Xây dựng	so
2022	SYT	Sở Y tế	so
2022	TTTP	Thanh tra Thành phố	so
2022	VPUB	Văn phòng UBND Thành phố	so
2022	BD	Quận Ba Đình	huyen
2022	BTL	Quận Bắc Từ Liêm	huyen
2022	BV	Huyện Ba Vì	huyen
2022	CG	Quận Cầu Giấy	huyen
2022	CM	Huyện Chương Mỹ	huyen
2022	DA	Huyện Đông Anh	huyen
2022	DD	Quận Đống Đa	huyen
2022	DP	Huyện Đan Phượng	huyen
2022	GL	Huyện Gia Lâm	huyen
2022	HBT	Quận Hai Bà Trưng	huyen
2022	HD	Quận Hà Đông	huyen
2022	HDU	Huyện Hoài Đức	huyen
2022	HK	Quận Hoàn Kiếm	huyen
2022	HM	Quận Hoàng Mai	huyen
2022	LB	Quận Long Biên	huyen
2022	MD	Huyện Mỹ Đức	huyen
2022	ML	Huyện Mê Linh	huyen
2022	NTL	Quận Nam Từ Liêm	huyen
2022	PT	Huyện Phúc Thọ	huyen
2022	PX	Huyện Phú Xuyên	huyen
2022	QO	Huyện Quốc Oai	huyen
2022	SS	Huyện Sóc Sơn	huyen
2022	ST	Thị xã Sơn Tây	huyen
2022	TH	Quận Tây Hồ	huyen
2022	TO	Huyện Thanh Oai	huyen
2022	TTH	Huyện Thạch Thất	huyen
2022	TTI	Huyện Thường Tín	huyen
2022	TTR	Huyện Thanh Trì	huyen
2022	TX	Quận Thanh Xuân	huyen
2022	UH	Huyện Ứng Hòa	huyen
\.

COPY de_muc (nam, khoi, ma, ten) FROM stdin;
2021	so	1	Chỉ đạo điều hành CCHC
2021	so	1.1	Kế hoạch cải cách hành chính năm
2021	so	1.2	Báo cáo và tự đánh giá
2021	so	1.3	Kiểm tra công tác CCHC
2021	so	2	Xây dựng và tổ chức thực hiện văn bản QPPL
2021	so	2.2	Theo dõi thi hành pháp luật
2021	so	2.3	Rà soát, hệ thống hóa văn bản QPPL
2021	so	3	Cải cách TTHC, một cửa, một cửa liên thông
2021	so	3.1	Kiểm soát, đơn giản hóa thủ tục hành chính
2021	so	3.3	Cơ chế một cửa, một cửa liên thông
2021	so	3.4	Kết quả giải quyết thủ tục hành chính
2021	so	3.5	Phản ánh, kiến nghị của người dân, tổ chức
2021	so	4	Cải cách tổ chức bộ máy hành chính nhà nước
2021	so	4.1	Sắp xếp tổ chức bộ máy
2021	so	4.2	Quản lý biên chế
2021	so	4.3	Phân cấp, ủy quyền quản lý nhà nước
2021	so	5	Xây dựng và nâng cao chất lượng đội ngũ CBCCVC
2021	so	5.2	Tuyển dụng
2021	so	5.3	Bổ nhiệm, chuyển đổi vị trí công tác
2021	so	5.4	Đánh giá, kỷ luật, kỷ cương
2021	so	5.5	Đào tạo, bồi dưỡng
2021	so	6	Cải cách tài chính công
2021	so	6.1	Thực hiện cơ chế tự chủ
2021	so	6.2	Quản lý, sử dụng ngân sách
2021	so	7	Xây dựng chính quyền điện tử, chính quyền số
2021	so	8	Tác động CCHC đến phát triển KT-XH
2021	so	8.1	Kết quả phát triển kinh tế - xã hội
2021	so	8.2	Môi trường đầu tư, kinh doanh
2021	huyen	1	Chỉ đạo điều hành CCHC
2021	huyen	1.1	Kế hoạch cải cách hành chính năm
2021	huyen	1.2	Báo cáo và tự đánh giá
2021	huyen	1.3	Kiểm tra công tác CCHC
2021	huyen	2	Xây dựng và tổ chức thực hiện văn bản QPPL
2021	huyen	2.2	Theo dõi thi hành pháp luật
2021	huyen	2.3	Rà soát, hệ thống hóa văn bản QPPL
2021	huyen	3	Cải cách TTHC, một cửa, một cửa liên thông
2021	huyen	3.1	Kiểm soát, đơn giản hóa thủ tục hành chính
2021	huyen	3.3	Cơ chế một cửa, một cửa liên thông
2021	huyen	3.4	Kết quả giải quyết thủ tục hành chính
2021	huyen	3.5	Phản ánh, kiến nghị của người dân, tổ chức
2021	huyen	4	Cải cách tổ chức bộ máy hành chính nhà nước
2021	huyen	4.1	Sắp xếp tổ chức bộ máy
2021	huyen	4.2	Quản lý biên chế
2021	huyen	4.3	Phân cấp, ủy quyền quản lý nhà nước
2021	huyen	5	Xây dựng và nâng cao chất lượng đội ngũ CBCCVC
2021	huyen	5.2	Tuyển dụng
2021	huyen	5.3	Bổ nhiệm, chuyển đổi vị trí công tác
2021	huyen	5.4	Đánh giá, kỷ luật, kỷ cương
2021	huyen	5.5	Đào tạo, bồi dưỡng
2021	huyen	6	Cải cách tài chính công
2021	huyen	6.1	Thực hiện cơ chế tự chủ
2021	huyen	6.2	Quản lý, sử dụng ngân sách
2021	huyen	7	Xây dựng chính quyền điện tử, chính quyền số
2021	huyen	8	Tác động CCHC đến phát triển KT-XH
2021	huyen	8.1	Kết quả phát triển kinh tế - xã hội
2021	huyen	8.2	Môi trường đầu tư, kinh doanh
2022	so	1	Chỉ đạo điều hành CCHC
2022	so	1.1	Kế hoạch cải cách hành chính năm
2022	so	1.2	Báo cáo và tự đánh giá
2022	so	1.3	Kiểm tra công tác CCHC
2022	so	2	Xây dựng và tổ chức thực hiện văn bản QPPL
2022	so	2.2	Theo dõi thi hành pháp luật
2022	so	2.3	Rà soát, hệ thống hóa văn bản QPPL
2022	so	3	Cải cách TTHC, một cửa, một cửa liên thông
2022	so	3.1	Kiểm soát, đơn giản hóa thủ tục hành chính
2022	so	3.3	Cơ chế một cửa, một cửa liên thông
2022	so	3.4	Kết quả giải quyết thủ tục hành chính
2022	so	3.5	Phản ánh, kiến nghị của người dân, tổ chức
2022	so	4	Cải cách tổ chức bộ máy hành chính nhà nước
2022	so	4.1	Sắp xếp tổ chức bộ máy
2022	so	4.2	Quản lý biên chế
2022	so	4.3	Phân cấp, ủy quyền quản lý nhà nước
2022	so	5	Xây dựng và nâng cao chất lượng đội ngũ CBCCVC
2022	so	5.2	Tuyển dụng
2022	so	5.3	Bổ nhiệm, chuyển đổi vị trí công tác
2022	so	5.4	Đánh giá, kỷ luật, kỷ cương
2022	so	5.5	Đào tạo, bồi dưỡng
2022	so	6	Cải cách tài chính công
2022	so	6.1	Thực hiện cơ chế tự chủ
2022	so	6.2	Quản lý, sử dụng ngân sách
2022	so	7	Xây dựng chính quyền điện tử, chính quyền số
2022	so	8	Tác động CCHC đến phát triển KT-XH
2022	so	8.1	Kết quả phát triển kinh tế - xã hội
2022	so	8.2	Môi trường đầu tư, kinh doanh
2022	huyen	1	Chỉ đạo điều hành CCHC
2022	huyen	1.1	Kế hoạch cải cách hành chính năm
2022	huyen	1.2	Báo cáo và tự đánh giá
2022	huyen	1.3	Kiểm tra công tác CCHC
2022	huyen	2	Xây dựng và tổ chức thực hiện văn bản QPPL
2022	huyen	2.2	Theo dõi thi hành pháp luật
2022	huyen	2.3	Rà soát, hệ thống hóa văn bản QPPL
2022	huyen	3	Cải cách TTHC, một cửa, một cửa liên thông
2022	huyen	3.1	Kiểm soát, đơn giản hóa thủ tục hành chính
2022	huyen	3.3	Cơ chế một cửa, một cửa liên thông
2022	huyen	3.4	Kết quả giải quyết thủ tục hành chính
2022	huyen	3.5	Phản ánh, kiến nghị của người dân, tổ chức
2022	huyen	4	Cải cách tổ chức bộ máy hành chính nhà nước
2022	huyen	4.1	Sắp xếp tổ chức bộ máy
2022	huyen	4.2	Quản lý biên chế
2022	huyen	4.3	Phân cấp, ủy quyền quản lý nhà nước
2022	huyen	5	Xây dựng và nâng cao chất lượng đội ngũ CBCCVC
2022	huyen	5.2	Tuyển dụng
2022	huyen	5.3	Bổ nhiệm, chuyển đổi vị trí công tác
2022	huyen	5.4	Đánh giá, kỷ luật, kỷ cương
2022	huyen	5.5	Đào tạo, bồi dưỡng
2022	huyen	6	Cải cách tài chính công
2022	huyen	6.1	Thực hiện cơ chế tự chủ
2022	huyen	6.2	Quản lý, sử dụng ngân sách
2022	huyen	7	Xây dựng chính quyền điện tử, chính quyền số
2022	huyen	8	Tác động CCHC đến phát triển KT-XH
2022	huyen	8.1	Kết quả phát triển kinh tế - xã hội
2022	huyen	8.2	Môi trường đầu tư, kinh doanh
\.

COPY tieu_chi (nam, khoi, ma, ten, nguon, diem_toi_da) FROM stdin;
2021	so	1.1.1	Thời điểm ban hành kế hoạch CCHC năm	appraisal	0.5
2021	so	1.1.2	Chất lượng kế hoạch: đủ nhiệm vụ, rõ kết quả, thời hạn và trách nhiệm	appraisal	0.5
2021	so	1.1.3	Mức độ hoàn thành kế hoạch CCHC năm	appraisal	2
2021	so	1.2.1	Báo cáo CCHC định kỳ đúng thời hạn	appraisal	1
2021	so	1.2.2	Tự đánh giá, chấm điểm kèm đủ tài liệu kiểm chứng	appraisal	0.5
2021	so	1.3.1	Tỷ lệ đơn vị trực thuộc được kiểm tra CCHC trong năm	appraisal	1
2021	so	1.3.2	Tỷ lệ vấn đề phát hiện qua kiểm tra được xử lý	appraisal	1
2021	so	1.4	Thực hiện kế hoạch tuyên truyền CCHC	appraisal	1
2021	so	1.5	Sáng kiến, mô hình mới trong CCHC được áp dụng	appraisal	1
2021	so	1.6	Tỷ lệ nhiệm vụ Thành phố giao hoàn thành đúng hạn	appraisal	2
2021	so	1.7	Đối thoại của lãnh đạo với người dân, doanh nghiệp	appraisal	0.3
2021	so	1.8	Phân công lãnh đạo phụ trách công tác CCHC	appraisal	0.2
2021	so	1.9	Tính kịp thời của công tác chỉ đạo, điều hành CCHC	survey	1
2021	so	1.10	Chất lượng tham mưu, tổ chức thực hiện CCHC	survey	1
2021	so	1.11	Hiệu quả của kiểm tra và tuyên truyền CCHC	survey	1
2021	so	2.1	Tiến độ tham mưu ban hành văn bản QPPL theo chương trình	appraisal	1.5
2021	so	2.2.1	Báo cáo theo dõi tình hình thi hành pháp luật	appraisal	0.5
2021	so	2.2.2	Xử lý kết quả theo dõi tình hình thi hành pháp luật	appraisal	0.5
2021	so	2.3.1	Thực hiện kế hoạch rà soát, hệ thống hóa	appraisal	0.5
2021	so	2.3.2	Tỷ lệ văn bản được xử lý sau rà soát	appraisal	1
2021	so	2.4	Tỷ lệ văn bản có dấu hiệu trái pháp luật được xử lý	appraisal	1.5
2021	so	2.5	Phổ biến, giáo dục pháp luật	appraisal	0.5
2021	so	2.6	Tính đồng bộ, thống nhất và khả thi của văn bản QPPL	survey	1.5
2021	so	2.7	Tính kịp thời trong tổ chức thực hiện văn bản QPPL	survey	1.5
2021	so	3.1.1	Thực hiện kế hoạch kiểm soát thủ tục hành chính	appraisal	0.5
2021	so	3.1.2	Đề xuất phương án đơn giản hóa thủ tục hành chính	appraisal	0.5
2021	so	3.1.3	Tham mưu công bố danh mục thủ tục hành chính kịp thời	appraisal	0.5
2021	so	3.2	Công khai thủ tục hành chính đầy đủ, kịp thời	appraisal	1
2021	so	3.3.1	Tỷ lệ thủ tục thực hiện tại Bộ phận một cửa	appraisal	1.5
2021	so	3.3.2	Thực hiện thủ tục hành chính liên thông	appraisal	1
2021	so	3.4.1	Tỷ lệ hồ sơ giải quyết đúng hạn	appraisal	2
2021	so	3.4.2	Giải quyết hồ sơ không phụ thuộc vào địa giới hành chính	appraisal	1
2021	so	3.4.3	Xếp loại chất lượng giải quyết thủ tục hành chính	appraisal	1
2021	so	3.5.1	Công khai địa chỉ tiếp nhận phản ánh, kiến nghị	appraisal	0.5
2021	so	3.5.2	Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn	appraisal	1
2021	so	3.6	Số hóa hồ sơ khi tiếp nhận	appraisal	0.5
2021	so	3.7	Hài lòng về tiếp cận dịch vụ hành chính công	survey	1
2021	so	3.8	Hài lòng về quy định thủ tục hành chính	survey	1
2021	so	3.9	Hài lòng về công chức tiếp nhận, giải quyết hồ sơ	survey	1
2021	so	3.10	Hài lòng về kết quả giải quyết hồ sơ	survey	2
2021	so	4.1.1	Rà soát, sửa đổi quy định chức năng, nhiệm vụ	appraisal	0.5
2021	so	4.1.2	Sắp xếp đơn vị sự nghiệp công lập	appraisal	1
2021	so	4.1.3	Thực hiện quy định về số lượng lãnh đạo cấp phòng	appraisal	0.5
2021	so	4.2.1	Số biên chế vượt chỉ tiêu được giao	appraisal	1
2021	so	4.2.2	Tỷ lệ giảm biên chế sự nghiệp hưởng lương từ ngân sách	appraisal	1
2021	so	4.3.1	Thực hiện quy định về phân cấp, ủy quyền	appraisal	1
2021	so	4.3.2	Tỷ lệ vấn đề phát hiện qua kiểm tra phân cấp được xử lý	appraisal	1
2021	so	4.4	Tính hợp lý của chức năng, nhiệm vụ và tổ chức	survey	1.5
2021	so	4.5	Tình hình thực hiện quy chế làm việc	survey	1.5
2021	so	5.1	Cơ cấu công chức, viên chức theo vị trí việc làm	appraisal	1
2021	so	5.2.1	Tuyển dụng viên chức tại đơn vị sự nghiệp đúng quy định	appraisal	0.5
2021	so	5.3.1	Bổ nhiệm đúng quy trình, tiêu chuẩn	appraisal	0.5
2021	so	5.3.2	Chuyển đổi vị trí công tác theo kế hoạch	appraisal	1
2021	so	5.4.1	Đánh giá, xếp loại cán bộ, công chức đúng trình tự	appraisal	0.5
2021	so	5.4.2	Chấp hành kỷ luật, kỷ cương hành chính	appraisal	1
2021	so	5.5.1	Mức độ hoàn thành kế hoạch đào tạo, bồi dưỡng	appraisal	1
2021	so	5.5.2	Tỷ lệ công chức đạt chuẩn theo ngạch	appraisal	2
2021	so	5.6	Tỷ lệ viên chức đạt chuẩn chức danh nghề nghiệp	appraisal	1
2021	so	5.7	Thực hiện chính sách tinh giản biên chế	appraisal	0.5
2021	so	5.8	Năng lực chuyên môn của công chức	survey	1
2021	so	5.9	Tinh thần trách nhiệm, thái độ phục vụ của công chức	survey	1.5
2021	so	5.10	Không nhũng nhiễu, không lợi dụng chức vụ	survey	1.5
2021	so	6.1.1	Thực hiện cơ chế tự chủ, quy chế chi tiêu nội bộ	appraisal	1
2021	so	6.1.2	Số đơn vị sự nghiệp tăng mức tự chủ	appraisal	1
2021	so	6.2.1	Tỷ lệ giải ngân kế hoạch vốn được giao	appraisal	2
2021	so	6.2.2	Ngày nộp báo cáo quyết toán ngân sách	appraisal	0.5
2021	so	6.2.3	Công khai dự toán, quyết toán	appraisal	0.5
2021	so	6.2.4	Tỷ lệ kiến nghị thanh tra, kiểm toán được thực hiện	appraisal	1
2021	so	6.3	Quản lý, sử dụng tài sản công	appraisal	1
2021	so	6.4	Đấu thầu, mua sắm qua mạng	appraisal	1
2021	so	6.5	Hiệu quả sử dụng kinh phí, tài sản công	survey	1.5
2021	so	6.6	Công khai, minh bạch trong quản lý tài chính	survey	1.5
2021	so	7.1	Xây dựng và hoàn thành kế hoạch chuyển đổi số	appraisal	1.5
2021	so	7.2	Tỷ lệ văn bản điện tử được ký số	appraisal	1
2021	so	7.3	Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng	appraisal	1
2021	so	7.4	Cập nhật hệ thống thông tin báo cáo	appraisal	0.3
2021	so	7.5	Số mục thông tin đầy đủ trên cổng, trang thông tin điện tử	appraisal	0.5
2021	so	7.6	Phê duyệt hồ sơ đề xuất cấp độ an toàn thông tin	appraisal	0.2
2021	so	7.7	Tỷ lệ thủ tục cung cấp dịch vụ công trực tuyến	appraisal	1
2021	so	7.8	Tỷ lệ hồ sơ tiếp nhận trực tuyến	appraisal	1.5
2021	so	7.9	Tỷ lệ hồ sơ thanh toán trực tuyến	appraisal	1
2021	so	7.10	Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích	appraisal	0.5
2021	so	7.11	Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực	appraisal	1
2021	so	7.12	Kết nối, chia sẻ dữ liệu dùng chung	appraisal	1
2021	so	7.13	Áp dụng hệ thống quản lý chất lượng ISO 9001	appraisal	1.5
2021	so	7.14	Chất lượng cung cấp thông tin, dịch vụ công trực tuyến	survey	1.5
2021	so	7.15	Mức độ ứng dụng công nghệ thông tin trong giải quyết công việc	survey	1.5
2021	so	8.1.1	Mức độ hoàn thành chỉ tiêu kế hoạch được giao	appraisal	1
2021	so	8.1.2	Tỷ lệ chỉ tiêu phát triển của ngành đạt và vượt	appraisal	2
2021	so	8.2.1	Điểm năng lực cạnh tranh cấp sở, ngành và địa phương	appraisal	1
2021	so	8.2.2	Hỗ trợ, giải quyết kiến nghị của doanh nghiệp	appraisal	1
2021	so	8.3	Tỷ lệ đơn thư khiếu nại, tố cáo giải quyết đúng hạn	appraisal	1
2021	so	8.4	Thực hiện tiếp công dân của người đứng đầu	appraisal	1
2021	so	8.5	Hài lòng chung về sự phục vụ của cơ quan	survey	2
2021	so	8.6	Hài lòng của doanh nghiệp	survey	1
2021	so	8.7	Tác động của CCHC đến phát triển kinh tế - xã hội	survey	1
2021	so	8.8	Tác động của CCHC đến môi trường đầu tư	survey	1
2021	so	8.9	Chất lượng cung cấp dịch vụ sự nghiệp công	survey	1
2021	huyen	1.1.1	Thời điểm ban hành kế hoạch CCHC năm	appraisal	0.5
2021	huyen	1.1.2	Chất lượng kế hoạch: đủ nhiệm vụ, rõ kết quả, thời hạn và trách nhiệm	appraisal	0.5
2021	huyen	1.1.3	Mức độ hoàn thành kế hoạch CCHC năm	appraisal	2
2021	huyen	1.2.1	Báo cáo CCHC định kỳ đúng thời hạn	appraisal	1
2021	huyen	1.2.2	Tự đánh giá, chấm điểm kèm đủ tài liệu kiểm chứng	appraisal	0.5
2021	huyen	1.3.1	Tỷ lệ UBND cấp xã được kiểm tra CCHC trong năm	appraisal	1
2021	huyen	1.3.2	Tỷ lệ vấn đề phát hiện qua kiểm tra được xử lý	appraisal	1
2021	huyen	1.4	Thực hiện kế hoạch tuyên truyền CCHC	appraisal	1
2021	huyen	1.5	Sáng kiến, mô hình mới trong CCHC được áp dụng	appraisal	1
2021	huyen	1.6	Tỷ lệ nhiệm vụ Thành phố giao hoàn thành đúng hạn	appraisal	2
2021	huyen	1.7	Đối thoại của lãnh đạo với người dân, doanh nghiệp	appraisal	0.3
2021	huyen	1.8	Phân công lãnh đạo phụ trách công tác CCHC	appraisal	0.2
2021	huyen	1.9	Tính kịp thời của công tác chỉ đạo, điều hành CCHC	survey	1
2021	huyen	1.10	Chất lượng tham mưu, tổ chức thực hiện CCHC	survey	1
2021	huyen	1.11	Hiệu quả của kiểm tra và tuyên truyền CCHC	survey	1
2021	huyen	2.1	Tiến độ ban hành văn bản QPPL thuộc thẩm quyền	appraisal	1.5
2021	huyen	2.2.1	Báo cáo theo dõi tình hình thi hành pháp luật	appraisal	0.5
2021	huyen	2.2.2	Xử lý kết quả theo dõi tình hình thi hành pháp luật	appraisal	0.5
2021	huyen	2.3.1	Thực hiện kế hoạch rà soát, hệ thống hóa	appraisal	0.5
2021	huyen	2.3.2	Tỷ lệ văn bản được xử lý sau rà soát	appraisal	1
2021	huyen	2.4	Tỷ lệ văn bản có dấu hiệu trái pháp luật được xử lý	appraisal	1.5
2021	huyen	2.5	Phổ biến, giáo dục pháp luật	appraisal	0.5
2021	huyen	2.6	Tính đồng bộ, thống nhất và khả thi của văn bản QPPL	survey	1.5
2021	huyen	2.7	Tính kịp thời trong tổ chức thực hiện văn bản QPPL	survey	1.5
2021	huyen	3.1.1	Thực hiện kế hoạch kiểm soát thủ tục hành chính	appraisal	0.5
2021	huyen	3.1.2	Đề xuất phương án đơn giản hóa thủ tục hành chính	appraisal	0.5
2021	huyen	3.1.3	Kiểm tra kiểm soát thủ tục hành chính tại UBND cấp xã	appraisal	0.5
2021	huyen	3.2	Công khai thủ tục hành chính đầy đủ, kịp thời	appraisal	1
2021	huyen	3.3.1	Tỷ lệ thủ tục thực hiện tại Bộ phận một cửa	appraisal	1.5
2021	huyen	3.3.2	Thực hiện thủ tục hành chính liên thông	appraisal	1
2021	huyen	3.4.1	Tỷ lệ hồ sơ giải quyết đúng hạn	appraisal	2
2021	huyen	3.4.2	Giải quyết hồ sơ không phụ thuộc vào địa giới hành chính	appraisal	1
2021	huyen	3.4.3	Xếp loại chất lượng giải quyết thủ tục hành chính	appraisal	1
2021	huyen	3.5.1	Công khai địa chỉ tiếp nhận phản ánh, kiến nghị	appraisal	0.5
2021	huyen	3.5.2	Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn	appraisal	1
2021	huyen	3.6	Số hóa hồ sơ khi tiếp nhận	appraisal	0.5
2021	huyen	3.7	Hài lòng về tiếp cận dịch vụ hành chính công	survey	1
2021	huyen	3.8	Hài lòng về quy định thủ tục hành chính	survey	1
2021	huyen	3.9	Hài lòng về công chức tiếp nhận, giải quyết hồ sơ	survey	1
2021	huyen	3.10	Hài lòng về kết quả giải quyết hồ sơ	survey	2
2021	huyen	4.1.1	Rà soát, sửa đổi quy định chức năng, nhiệm vụ	appraisal	0.5
2021	huyen	4.1.2	Sắp xếp đơn vị sự nghiệp công lập	appraisal	1
2021	huyen	4.1.3	Sắp xếp thôn, tổ dân phố theo quy định	appraisal	0.5
2021	huyen	4.2.1	Số biên chế vượt chỉ tiêu được giao	appraisal	1
2021	huyen	4.2.2	Tỷ lệ giảm biên chế sự nghiệp hưởng lương từ ngân sách	appraisal	1
2021	huyen	4.3.1	Thực hiện quy định về phân cấp, ủy quyền	appraisal	1
2021	huyen	4.3.2	Tỷ lệ vấn đề phát hiện qua kiểm tra phân cấp được xử lý	appraisal	1
2021	huyen	4.4	Tính hợp lý của chức năng, nhiệm vụ và tổ chức	survey	1.5
2021	huyen	4.5	Tình hình thực hiện quy chế làm việc	survey	1.5
2021	huyen	5.1	Cơ cấu công chức, viên chức theo vị trí việc làm	appraisal	1
2021	huyen	5.2.1	Tuyển dụng viên chức đúng quy định	appraisal	0.25
2021	huyen	5.2.2	Tuyển dụng công chức cấp xã đúng quy định	appraisal	0.25
2021	huyen	5.3.1	Bổ nhiệm đúng quy trình, tiêu chuẩn	appraisal	0.5
2021	huyen	5.3.2	Chuyển đổi vị trí công tác theo kế hoạch	appraisal	1
2021	huyen	5.4.1	Đánh giá, xếp loại cán bộ, công chức đúng trình tự	appraisal	0.5
2021	huyen	5.4.2	Chấp hành kỷ luật, kỷ cương hành chính	appraisal	1
2021	huyen	5.5.1	Mức độ hoàn thành kế hoạch đào tạo, bồi dưỡng	appraisal	1
2021	huyen	5.5.2	Tỷ lệ công chức đạt chuẩn theo ngạch	appraisal	2
2021	huyen	5.6	Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn	appraisal	1
2021	huyen	5.7	Thực hiện chính sách tinh giản biên chế	appraisal	0.5
2021	huyen	5.8	Năng lực chuyên môn của công chức	survey	1
2021	huyen	5.9	Tinh thần trách nhiệm, thái độ phục vụ của công chức	survey	1.5
2021	huyen	5.10	Không nhũng nhiễu, không lợi dụng chức vụ	survey	1.5
2021	huyen	6.1.1	Thực hiện cơ chế tự chủ, quy chế chi tiêu nội bộ	appraisal	1
2021	huyen	6.1.2	Số đơn vị sự nghiệp tăng mức tự chủ	appraisal	1
2021	huyen	6.2.1	Tỷ lệ giải ngân kế hoạch vốn được giao	appraisal	2
2021	huyen	6.2.2	Ngày nộp báo cáo quyết toán ngân sách	appraisal	0.5
2021	huyen	6.2.3	Công khai dự toán, quyết toán	appraisal	0.5
2021	huyen	6.2.4	Tỷ lệ kiến nghị thanh tra, kiểm toán được thực hiện	appraisal	1
2021	huyen	6.3	Quản lý, sử dụng tài sản công	appraisal	1
2021	huyen	6.4	Đấu thầu, mua sắm qua mạng	appraisal	1
2021	huyen	6.5	Hiệu quả sử dụng kinh phí, tài sản công	survey	1.5
2021	huyen	6.6	Công khai, minh bạch trong quản lý tài chính	survey	1.5
2021	huyen	7.1	Xây dựng và hoàn thành kế hoạch chuyển đổi số	appraisal	1.5
2021	huyen	7.2	Tỷ lệ văn bản điện tử được ký số	appraisal	1
2021	huyen	7.3	Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng	appraisal	1
2021	huyen	7.4	Cập nhật hệ thống thông tin báo cáo	appraisal	0.3
2021	huyen	7.5	Số mục thông tin đầy đủ trên cổng, trang thông tin điện tử	appraisal	0.5
2021	huyen	7.6	Phê duyệt hồ sơ đề xuất cấp độ an toàn thông tin	appraisal	0.2
2021	huyen	7.7	Tỷ lệ thủ tục cung cấp dịch vụ công trực tuyến	appraisal	1
2021	huyen	7.8	Tỷ lệ hồ sơ tiếp nhận trực tuyến	appraisal	1.5
2021	huyen	7.9	Tỷ lệ hồ sơ thanh toán trực tuyến	appraisal	1
2021	huyen	7.10	Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích	appraisal	0.5
2021	huyen	7.11	Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực	appraisal	1
2021	huyen	7.12	Kết nối, chia sẻ dữ liệu dùng chung	appraisal	1
2021	huyen	7.13	Áp dụng hệ thống quản lý chất lượng ISO 9001	appraisal	1.5
2021	huyen	7.14	Chất lượng cung cấp thông tin, dịch vụ công trực tuyến	survey	1.5
2021	huyen	7.15	Mức độ ứng dụng công nghệ thông tin trong giải quyết công việc	survey	1.5
2021	huyen	8.1.1	Mức độ hoàn thành chỉ tiêu kế hoạch được giao	appraisal	1
2021	huyen	8.1.2	Tỷ lệ chỉ tiêu phát triển của địa bàn đạt và vượt	appraisal	2
2021	huyen	8.2.1	Điểm năng lực cạnh tranh cấp sở, ngành và địa phương	appraisal	1
2021	huyen	8.2.2	Hỗ trợ hộ kinh doanh chuyển thành doanh nghiệp	appraisal	1
2021	huyen	8.3	Tỷ lệ đơn thư khiếu nại, tố cáo giải quyết đúng hạn	appraisal	1
2021	huyen	8.4	Thực hiện tiếp công dân của người đứng đầu	appraisal	1
2021	huyen	8.5	Hài lòng chung về sự phục vụ của cơ quan	survey	2
2021	huyen	8.6	Hài lòng của doanh nghiệp	survey	1
2021	huyen	8.7	Tác động của CCHC đến phát triển kinh tế - xã hội	survey	1
2021	huyen	8.8	Tác động của CCHC đến môi trường đầu tư	survey	1
2021	huyen	8.9	Chất lượng cung cấp dịch vụ sự nghiệp công	survey	1
2022	so	1.1.1	Thời điểm ban hành kế hoạch CCHC năm	appraisal	0.5
2022	so	1.1.2	Chất lượng kế hoạch: đủ nhiệm vụ, rõ kết quả, thời hạn và trách nhiệm	appraisal	0.5
2022	so	1.1.3	Mức độ hoàn thành kế hoạch CCHC năm	appraisal	2
2022	so	1.2.1	Báo cáo CCHC định kỳ đúng thời hạn	appraisal	1
2022	so	1.2.2	Tự đánh giá, chấm điểm kèm đủ tài liệu kiểm chứng	appraisal	0.5
2022	so	1.3.1	Tỷ lệ đơn vị trực thuộc được kiểm tra CCHC trong năm	appraisal	1
2022	so	1.3.2	Tỷ lệ vấn đề phát hiện qua kiểm tra được xử lý	appraisal	1
2022	so	1.4	Thực hiện kế hoạch tuyên truyền CCHC	appraisal	1
2022	so	1.5	Sáng kiến, mô hình mới trong CCHC được áp dụng	appraisal	1
2022	so	1.6	Tỷ lệ nhiệm vụ Thành phố giao hoàn thành đúng hạn	appraisal	2
2022	so	1.7	Đối thoại của lãnh đạo với người dân, doanh nghiệp	appraisal	0.3
2022	so	1.8	Phân công lãnh đạo phụ trách công tác CCHC	appraisal	0.2
2022	so	1.9	Tính kịp thời của công tác chỉ đạo, điều hành CCHC	survey	1
2022	so	1.10	Chất lượng tham mưu, tổ chức thực hiện CCHC	survey	1
2022	so	1.11	Hiệu quả của kiểm tra và tuyên truyền CCHC	survey	1
2022	so	2.1	Tiến độ tham mưu ban hành văn bản QPPL theo chương trình	appraisal	1.5
2022	so	2.2.1	Báo cáo theo dõi tình hình thi hành pháp luật	appraisal	0.5
2022	so	2.2.2	Xử lý kết quả theo dõi tình hình thi hành pháp luật	appraisal	0.5
2022	so	2.3.1	Thực hiện kế hoạch rà soát, hệ thống hóa	appraisal	0.5
2022	so	2.3.2	Tỷ lệ văn bản được xử lý sau rà soát	appraisal	1
2022	so	2.4	Tỷ lệ văn bản có dấu hiệu trái pháp luật được xử lý	appraisal	1.5
2022	so	2.5	Phổ biến, giáo dục pháp luật	appraisal	0.5
2022	so	2.6	Tính đồng bộ, thống nhất và khả thi của văn bản QPPL	survey	1.5
2022	so	2.7	Tính kịp thời trong tổ chức thực hiện văn bản QPPL	survey	1.5
2022	so	3.1.1	Thực hiện kế hoạch kiểm soát thủ tục hành chính	appraisal	0.5
2022	so	3.1.2	Đề xuất phương án đơn giản hóa thủ tục hành chính	appraisal	0.5
2022	so	3.1.3	Tham mưu công bố danh mục thủ tục hành chính kịp thời	appraisal	0.5
2022	so	3.2	Công khai thủ tục hành chính đầy đủ, kịp thời	appraisal	1
2022	so	3.3.1	Tỷ lệ thủ tục thực hiện tại Bộ phận một cửa	appraisal	1.5
2022	so	3.3.2	Thực hiện thủ tục hành chính liên thông	appraisal	1
2022	so	3.4.1	Tỷ lệ hồ sơ giải quyết đúng hạn	appraisal	2
2022	so	3.4.2	Giải quyết hồ sơ không phụ thuộc vào địa giới hành chính	appraisal	1
2022	so	3.4.3	Xếp loại chất lượng giải quyết thủ tục hành chính	appraisal	1
2022	so	3.5.1	Công khai địa chỉ tiếp nhận phản ánh, kiến nghị	appraisal	0.5
2022	so	3.5.2	Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn	appraisal	1
2022	so	3.6	Số hóa hồ sơ khi tiếp nhận	appraisal	0.5
2022	so	3.7	Hài lòng về tiếp cận dịch vụ hành chính công	survey	1
2022	so	3.8	Hài lòng về quy định thủ tục hành chính	survey	1
2022	so	3.9	Hài lòng về công chức tiếp nhận, giải quyết hồ sơ	survey	1
2022	so	3.10	Hài lòng về kết quả giải quyết hồ sơ	survey	2
2022	so	4.1.1	Rà soát, sửa đổi quy định chức năng, nhiệm vụ	appraisal	0.5
2022	so	4.1.2	Sắp xếp đơn vị sự nghiệp công lập	appraisal	1
2022	so	4.1.3	Thực hiện quy định về số lượng lãnh đạo cấp phòng	appraisal	0.5
2022	so	4.2.1	Số biên chế vượt chỉ tiêu được giao	appraisal	1
2022	so	4.2.2	Tỷ lệ giảm biên chế sự nghiệp hưởng lương từ ngân sách	appraisal	1
2022	so	4.3.1	Thực hiện quy định về phân cấp, ủy quyền	appraisal	1
2022	so	4.3.2	Tỷ lệ vấn đề phát hiện qua kiểm tra phân cấp được xử lý	appraisal	1
2022	so	4.4	Tính hợp lý của chức năng, nhiệm vụ và tổ chức	survey	1.5
2022	so	4.5	Tình hình thực hiện quy chế làm việc	survey	1.5
2022	so	5.1	Cơ cấu công chức, viên chức theo vị trí việc làm	appraisal	1
2022	so	5.2.1	Tuyển dụng viên chức tại đơn vị sự nghiệp đúng quy định	appraisal	0.5
2022	so	5.3.1	Bổ nhiệm đúng quy trình, tiêu chuẩn	appraisal	0.5
2022	so	5.3.2	Chuyển đổi vị trí công tác theo kế hoạch	appraisal	1
2022	so	5.4.1	Đánh giá, xếp loại cán bộ, công chức đúng trình tự	appraisal	0.5
2022	so	5.4.2	Chấp hành kỷ luật, kỷ cương hành chính	appraisal	1
2022	so	5.5.1	Mức độ hoàn thành kế hoạch đào tạo, bồi dưỡng	appraisal	1
2022	so	5.5.2	Tỷ lệ công chức đạt chuẩn theo ngạch	appraisal	2
2022	so	5.6	Tỷ lệ viên chức đạt chuẩn chức danh nghề nghiệp	appraisal	1
2022	so	5.7	Thực hiện chính sách tinh giản biên chế	appraisal	0.5
2022	so	5.8	Năng lực chuyên môn của công chức	survey	1
2022	so	5.9	Tinh thần trách nhiệm, thái độ phục vụ của công chức	survey	1.5
2022	so	5.10	Không nhũng nhiễu, không lợi dụng chức vụ	survey	1.5
2022	so	6.1.1	Thực hiện cơ chế tự chủ, quy chế chi tiêu nội bộ	appraisal	1
2022	so	6.1.2	Số đơn vị sự nghiệp tăng mức tự chủ	appraisal	1
2022	so	6.2.1	Tỷ lệ giải ngân kế hoạch vốn được giao	appraisal	2
2022	so	6.2.2	Ngày nộp báo cáo quyết toán ngân sách	appraisal	0.5
2022	so	6.2.3	Công khai dự toán, quyết toán	appraisal	0.5
2022	so	6.2.4	Tỷ lệ kiến nghị thanh tra, kiểm toán được thực hiện	appraisal	1
2022	so	6.3	Quản lý, sử dụng tài sản công	appraisal	1
2022	so	6.4	Đấu thầu, mua sắm qua mạng	appraisal	1
2022	so	6.5	Hiệu quả sử dụng kinh phí, tài sản công	survey	1.5
2022	so	6.6	Công khai, minh bạch trong quản lý tài chính	survey	1.5
2022	so	7.1	Xây dựng và hoàn thành kế hoạch chuyển đổi số	appraisal	1.5
2022	so	7.2	Tỷ lệ văn bản điện tử được ký số	appraisal	1
2022	so	7.3	Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng	appraisal	1
2022	so	7.4	Cập nhật hệ thống thông tin báo cáo	appraisal	0.3
2022	so	7.5	Số mục thông tin đầy đủ trên cổng, trang thông tin điện tử	appraisal	0.5
2022	so	7.6	Phê duyệt hồ sơ đề xuất cấp độ an toàn thông tin	appraisal	0.2
2022	so	7.7	Tỷ lệ thủ tục cung cấp dịch vụ công trực tuyến	appraisal	1
2022	so	7.8	Tỷ lệ hồ sơ tiếp nhận trực tuyến	appraisal	1.5
2022	so	7.9	Tỷ lệ hồ sơ thanh toán trực tuyến	appraisal	1
2022	so	7.10	Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích	appraisal	0.5
2022	so	7.11	Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực	appraisal	1
2022	so	7.12	Kết nối, chia sẻ dữ liệu dùng chung	appraisal	1
2022	so	7.13	Áp dụng hệ thống quản lý chất lượng ISO 9001	appraisal	1.5
2022	so	7.14	Chất lượng cung cấp thông tin, dịch vụ công trực tuyến	survey	1.5
2022	so	7.15	Mức độ ứng dụng công nghệ thông tin trong giải quyết công việc	survey	1.5
2022	so	8.1.1	Mức độ hoàn thành chỉ tiêu kế hoạch được giao	appraisal	1
2022	so	8.1.2	Tỷ lệ chỉ tiêu phát triển của ngành đạt và vượt	appraisal	2
2022	so	8.2.1	Điểm năng lực cạnh tranh cấp sở, ngành và địa phương	appraisal	1
2022	so	8.2.2	Hỗ trợ, giải quyết kiến nghị của doanh nghiệp	appraisal	1
2022	so	8.3	Tỷ lệ đơn thư khiếu nại, tố cáo giải quyết đúng hạn	appraisal	1
2022	so	8.4	Thực hiện tiếp công dân của người đứng đầu	appraisal	1
2022	so	8.5	Hài lòng chung về sự phục vụ của cơ quan	survey	2
2022	so	8.6	Hài lòng của doanh nghiệp	survey	1
2022	so	8.7	Tác động của CCHC đến phát triển kinh tế - xã hội	survey	1
2022	so	8.8	Tác động của CCHC đến môi trường đầu tư	survey	1
2022	so	8.9	Chất lượng cung cấp dịch vụ sự nghiệp công	survey	1
2022	huyen	1.1.1	Thời điểm ban hành kế hoạch CCHC năm	appraisal	0.5
2022	huyen	1.1.2	Chất lượng kế hoạch: đủ nhiệm vụ, rõ kết quả, thời hạn và trách nhiệm	appraisal	0.5
2022	huyen	1.1.3	Mức độ hoàn thành kế hoạch CCHC năm	appraisal	2
2022	huyen	1.2.1	Báo cáo CCHC định kỳ đúng thời hạn	appraisal	1
2022	huyen	1.2.2	Tự đánh giá, chấm điểm kèm đủ tài liệu kiểm chứng	appraisal	0.5
2022	huyen	1.3.1	Tỷ lệ UBND cấp xã được kiểm tra CCHC trong năm	appraisal	1
2022	huyen	1.3.2	Tỷ lệ vấn đề phát hiện qua kiểm tra được xử lý	appraisal	1
2022	huyen	1.4	Thực hiện kế hoạch tuyên truyền CCHC	appraisal	1
2022	huyen	1.5	Sáng kiến, mô hình mới trong CCHC được áp dụng	appraisal	1
2022	huyen	1.6	Tỷ lệ nhiệm vụ Thành phố giao hoàn thành đúng hạn	appraisal	2
2022	huyen	1.7	Đối thoại của lãnh đạo với người dân, doanh nghiệp	appraisal	0.3
2022	huyen	1.8	Phân công lãnh đạo phụ trách công tác CCHC	appraisal	0.2
2022	huyen	1.9	Tính kịp thời của công tác chỉ đạo, điều hành CCHC	survey	1
2022	huyen	1.10	Chất lượng tham mưu, tổ chức thực hiện CCHC	survey	1
2022	huyen	1.11	Hiệu quả của kiểm tra và tuyên truyền CCHC	survey	1
2022	huyen	2.1	Tiến độ ban hành văn bản QPPL thuộc thẩm quyền	appraisal	1.5
2022	huyen	2.2.1	Báo cáo theo dõi tình hình thi hành pháp luật	appraisal	0.5
2022	huyen	2.2.2	Xử lý kết quả theo dõi tình hình thi hành pháp luật	appraisal	0.5
2022	huyen	2.3.1	Thực hiện kế hoạch rà soát, hệ thống hóa	appraisal	0.5
2022	huyen	2.3.2	Tỷ lệ văn bản được xử lý sau rà soát	appraisal	1
2022	huyen	2.4	Tỷ lệ văn bản có dấu hiệu trái pháp luật được xử lý	appraisal	1.5
2022	huyen	2.5	Phổ biến, giáo dục pháp luật	appraisal	0.5
2022	huyen	2.6	Tính đồng bộ, thống nhất và khả thi của văn bản QPPL	survey	1.5
2022	huyen	2.7	Tính kịp thời trong tổ chức thực hiện văn bản QPPL	survey	1.5
2022	huyen	3.1.1	Thực hiện kế hoạch kiểm soát thủ tục hành chính	appraisal	0.5
2022	huyen	3.1.2	Đề xuất phương án đơn giản hóa thủ tục hành chính	appraisal	0.5
2022	huyen	3.1.3	Kiểm tra kiểm soát thủ tục hành chính tại UBND cấp xã	appraisal	0.5
2022	huyen	3.2	Công khai thủ tục hành chính đầy đủ, kịp thời	appraisal	1
2022	huyen	3.3.1	Tỷ lệ thủ tục thực hiện tại Bộ phận một cửa	appraisal	1.5
2022	huyen	3.3.2	Thực hiện thủ tục hành chính liên thông	appraisal	1
2022	huyen	3.4.1	Tỷ lệ hồ sơ giải quyết đúng hạn	appraisal	2
2022	huyen	3.4.2	Giải quyết hồ sơ không phụ thuộc vào địa giới hành chính	appraisal	1
2022	huyen	3.4.3	Xếp loại chất lượng giải quyết thủ tục hành chính	appraisal	1
2022	huyen	3.5.1	Công khai địa chỉ tiếp nhận phản ánh, kiến nghị	appraisal	0.5
2022	huyen	3.5.2	Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn	appraisal	1
2022	huyen	3.6	Số hóa hồ sơ khi tiếp nhận	appraisal	0.5
2022	huyen	3.7	Hài lòng về tiếp cận dịch vụ hành chính công	survey	1
2022	huyen	3.8	Hài lòng về quy định thủ tục hành chính	survey	1
2022	huyen	3.9	Hài lòng về công chức tiếp nhận, giải quyết hồ sơ	survey	1
2022	huyen	3.10	Hài lòng về kết quả giải quyết hồ sơ	survey	2
2022	huyen	4.1.1	Rà soát, sửa đổi quy định chức năng, nhiệm vụ	appraisal	0.5
2022	huyen	4.1.2	Sắp xếp đơn vị sự nghiệp công lập	appraisal	1
2022	huyen	4.1.3	Sắp xếp thôn, tổ dân phố theo quy định	appraisal	0.5
2022	huyen	4.2.1	Số biên chế vượt chỉ tiêu được giao	appraisal	1
2022	huyen	4.2.2	Tỷ lệ giảm biên chế sự nghiệp hưởng lương từ ngân sách	appraisal	1
2022	huyen	4.3.1	Thực hiện quy định về phân cấp, ủy quyền	appraisal	1
2022	huyen	4.3.2	Tỷ lệ vấn đề phát hiện qua kiểm tra phân cấp được xử lý	appraisal	1
2022	huyen	4.4	Tính hợp lý của chức năng, nhiệm vụ và tổ chức	survey	1.5
2022	huyen	4.5	Tình hình thực hiện quy chế làm việc	survey	1.5
2022	huyen	5.1	Cơ cấu công chức, viên chức theo vị trí việc làm	appraisal	1
2022	huyen	5.2.1	Tuyển dụng viên chức đúng quy định	appraisal	0.25
2022	huyen	5.2.2	Tuyển dụng công chức cấp xã đúng quy định	appraisal	0.25
2022	huyen	5.3.1	Bổ nhiệm đúng quy trình, tiêu chuẩn	appraisal	0.5
2022	huyen	5.3.2	Chuyển đổi vị trí công tác theo kế hoạch	appraisal	1
2022	huyen	5.4.1	Đánh giá, xếp loại cán bộ, công chức đúng trình tự	appraisal	0.5
2022	huyen	5.4.2	Chấp hành kỷ luật, kỷ cương hành chính	appraisal	1
2022	huyen	5.5.1	Mức độ hoàn thành kế hoạch đào tạo, bồi dưỡng	appraisal	1
2022	huyen	5.5.2	Tỷ lệ công chức đạt chuẩn theo ngạch	appraisal	2
2022	huyen	5.6	Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn	appraisal	1
2022	huyen	5.7	Thực hiện chính sách tinh giản biên chế	appraisal	0.5
2022	huyen	5.8	Năng lực chuyên môn của công chức	survey	1
2022	huyen	5.9	Tinh thần trách nhiệm, thái độ phục vụ của công chức	survey	1.5
2022	huyen	5.10	Không nhũng nhiễu, không lợi dụng chức vụ	survey	1.5
2022	huyen	6.1.1	Thực hiện cơ chế tự chủ, quy chế chi tiêu nội bộ	appraisal	1
2022	huyen	6.1.2	Số đơn vị sự nghiệp tăng mức tự chủ	appraisal	1
2022	huyen	6.2.1	Tỷ lệ giải ngân kế hoạch vốn được giao	appraisal	2
2022	huyen	6.2.2	Ngày nộp báo cáo quyết toán ngân sách	appraisal	0.5
2022	huyen	6.2.3	Công khai dự toán, quyết toán	appraisal	0.5
2022	huyen	6.2.4	Tỷ lệ kiến nghị thanh tra, kiểm toán được thực hiện	appraisal	1
2022	huyen	6.3	Quản lý, sử dụng tài sản công	appraisal	1
2022	huyen	6.4	Đấu thầu, mua sắm qua mạng	appraisal	1
2022	huyen	6.5	Hiệu quả sử dụng kinh phí, tài sản công	survey	1.5
2022	huyen	6.6	Công khai, minh bạch trong quản lý tài chính	survey	1.5
2022	huyen	7.1	Xây dựng và hoàn thành kế hoạch chuyển đổi số	appraisal	1.5
2022	huyen	7.2	Tỷ lệ văn bản điện tử được ký số	appraisal	1
2022	huyen	7.3	Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng	appraisal	1
2022	huyen	7.4	Cập nhật hệ thống thông tin báo cáo	appraisal	0.3
2022	huyen	7.5	Số mục thông tin đầy đủ trên cổng, trang thông tin điện tử	appraisal	0.5
2022	huyen	7.6	Phê duyệt hồ sơ đề xuất cấp độ an toàn thông tin	appraisal	0.2
2022	huyen	7.7	Tỷ lệ thủ tục cung cấp dịch vụ công trực tuyến	appraisal	1
2022	huyen	7.8	Tỷ lệ hồ sơ tiếp nhận trực tuyến	appraisal	1.5
2022	huyen	7.9	Tỷ lệ hồ sơ thanh toán trực tuyến	appraisal	1
2022	huyen	7.10	Tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích	appraisal	0.5
2022	huyen	7.11	Số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực	appraisal	1
2022	huyen	7.12	Kết nối, chia sẻ dữ liệu dùng chung	appraisal	1
2022	huyen	7.13	Áp dụng hệ thống quản lý chất lượng ISO 9001	appraisal	1.5
2022	huyen	7.14	Chất lượng cung cấp thông tin, dịch vụ công trực tuyến	survey	1.5
2022	huyen	7.15	Mức độ ứng dụng công nghệ thông tin trong giải quyết công việc	survey	1.5
2022	huyen	8.1.1	Mức độ hoàn thành chỉ tiêu kế hoạch được giao	appraisal	1
2022	huyen	8.1.2	Tỷ lệ chỉ tiêu phát triển của địa bàn đạt và vượt	appraisal	2
2022	huyen	8.2.1	Điểm năng lực cạnh tranh cấp sở, ngành và địa phương	appraisal	1
2022	huyen	8.2.2	Hỗ trợ hộ kinh doanh chuyển thành doanh nghiệp	appraisal	1
2022	huyen	8.3	Tỷ lệ đơn thư khiếu nại, tố cáo giải quyết đúng hạn	appraisal	1
2022	huyen	8.4	Thực hiện tiếp công dân của người đứng đầu	appraisal	1
2022	huyen	8.5	Hài lòng chung về sự phục vụ của cơ quan	survey	2
2022	huyen	8.6	Hài lòng của doanh nghiệp	survey	1
2022	huyen	8.7	Tác động của CCHC đến phát triển kinh tế - xã hội	survey	1
2022	huyen	8.8	Tác động của CCHC đến môi trường đầu tư	survey	1
2022	huyen	8.9	Chất lượng cung cấp dịch vụ sự nghiệp công	survey	1
\.

COPY cham_diem (nam, don_vi, ma_tieu_chi, diem, ap_dung, tu_cham) FROM stdin;
2021	BDT	1.1.1	0.25	t	0.5
2021	BDT	1.1.2	0.5	t	0.25
2021	BDT	1.1.3	1	t	2
2021	BDT	1.2.1	0.75	t	0.75
2021	BDT	1.2.2	0.25	t	0.25
2021	BDT	1.3.1	\N	f	\N
2021	BDT	1.3.2	0.82	t	0.82
2021	BDT	1.4	1	t	1
2021	BDT	1.5	0.5	t	1
2021	BDT	1.6	1.57	t	1.89
2021	BDT	1.7	0.3	t	0.3
2021	BDT	1.8	0	t	0
2021	BDT	1.9	0.89	t	\N
2021	BDT	1.10	0.86	t	\N
2021	BDT	1.11	0.8725	t	\N
2021	BDT	2.1	\N	f	\N
2021	BDT	2.2.1	0.5	t	0.5
2021	BDT	2.2.2	0.5	t	0.5
2021	BDT	2.3.1	0.25	t	0.25
2021	BDT	2.3.2	0.96	t	1
2021	BDT	2.4	1.4	t	1.5
2021	BDT	2.5	0.25	t	0.5
2021	BDT	2.6	1.37	t	\N
2021	BDT	2.7	1.3333	t	\N
2021	BDT	3.1.1	0.5	t	0.5
2021	BDT	3.1.2	0.5	t	0.5
2021	BDT	3.1.3	\N	f	\N
2021	BDT	3.2	1	t	1
2021	BDT	3.3.1	\N	f	\N
2021	BDT	3.3.2	1	t	1
2021	BDT	3.4.1	1.9	t	1.9
2021	BDT	3.4.2	\N	f	\N
2021	BDT	3.4.3	1	t	1
2021	BDT	3.5.1	0.25	t	0.5
2021	BDT	3.5.2	0.89	t	0.89
2021	BDT	3.6	0.25	t	0
2021	BDT	3.7	1	t	\N
2021	BDT	3.8	0.89	t	\N
2021	BDT	3.9	0.9	t	\N
2021	BDT	3.10	1.799	t	\N
2021	BDT	4.1.1	0.5	t	0.5
2021	BDT	4.1.2	\N	f	\N
2021	BDT	4.1.3	0.25	t	0.5
2021	BDT	4.2.1	0.8	t	1
2021	BDT	4.2.2	0.99	t	0.99
2021	BDT	4.3.1	1	t	1
2021	BDT	4.3.2	0.93	t	1
2021	BDT	4.4	1.3296	t	\N
2021	BDT	4.5	1.39	t	\N
2021	BDT	5.1	1	t	1
2021	BDT	5.2.1	0.5	t	0.5
2021	BDT	5.3.1	0.25	t	0.25
2021	BDT	5.3.2	1	t	1
2021	BDT	5.4.1	0.5	t	0.5
2021	BDT	5.4.2	0.75	t	1
2021	BDT	5.5.1	1	t	1
2021	BDT	5.5.2	1.8	t	2
2021	BDT	5.6	\N	f	\N
2021	BDT	5.7	0.5	t	0.5
2021	BDT	5.8	0.9	t	\N
2021	BDT	5.9	1.42	t	\N
2021	BDT	5.10	1.394	t	\N
2021	BDT	6.1.1	0.75	t	0.75
2021	BDT	6.1.2	\N	f	\N
2021	BDT	6.2.1	1.98	t	1.98
2021	BDT	6.2.2	0.5	t	0.5
2021	BDT	6.2.3	0.5	t	0.5
2021	BDT	6.2.4	0.99	t	0.99
2021	BDT	6.3	0.75	t	0.75
2021	BDT	6.4	1	t	1
2021	BDT	6.5	1.38	t	\N
2021	BDT	6.6	1.3965	t	\N
2021	BDT	7.1	0.5	t	0.5
2021	BDT	7.2	0.8	t	0.8
2021	BDT	7.3	0.48	t	0.67
2021	BDT	7.4	0.1	t	0.3
2021	BDT	7.5	0.2	t	0.2
2021	BDT	7.6	0	t	0
2021	BDT	7.7	\N	f	\N
2021	BDT	7.8	1.27	t	1.27
2021	BDT	7.9	0.73	t	1
2021	BDT	7.10	\N	f	\N
2021	BDT	7.11	\N	f	\N
2021	BDT	7.12	0.75	t	0.75
2021	BDT	7.13	0.25	t	0.25
2021	BDT	7.14	1.3	t	\N
2021	BDT	7.15	1.3778	t	\N
2021	BDT	8.1.1	0.5	t	0.5
2021	BDT	8.1.2	1.99	t	1.99
2021	BDT	8.2.1	0.75	t	0.75
2021	BDT	8.2.2	1	t	1
2021	BDT	8.3	0.98	t	0.98
2021	BDT	8.4	1	t	1
2021	BDT	8.5	1.8443	t	\N
2021	BDT	8.6	0.92	t	\N
2021	BDT	8.7	0.92	t	\N
2021	BDT	8.8	0.91	t	\N
2021	BDT	8.9	0.92	t	\N
2021	BQLKCN	1.1.1	0.25	t	0.25
2021	BQLKCN	1.1.2	0.25	t	0.5
2021	BQLKCN	1.1.3	1	t	1
2021	BQLKCN	1.2.1	0.25	t	0.25
2021	BQLKCN	1.2.2	0	t	0
2021	BQLKCN	1.3.1	0.5	t	1
2021	BQLKCN	1.3.2	0.64	t	0.93
2021	BQLKCN	1.4	0.5	t	0.5
2021	BQLKCN	1.5	0.5	t	1
2021	BQLKCN	1.6	1.45	t	1.45
2021	BQLKCN	1.7	0.1	t	0.2
2021	BQLKCN	1.8	0	t	0.2
2021	BQLKCN	1.9	0.8571	t	\N
2021	BQLKCN	1.10	0.85	t	\N
2021	BQLKCN	1.11	0.88	t	\N
2021	BQLKCN	2.1	1	t	1.5
2021	BQLKCN	2.2.1	0.5	t	0.5
2021	BQLKCN	2.2.2	0.25	t	0.25
2021	BQLKCN	2.3.1	0.5	t	0.5
2021	BQLKCN	2.3.2	1	t	1
2021	BQLKCN	2.4	1.45	t	1.45
2021	BQLKCN	2.5	0.5	t	0.5
2021	BQLKCN	2.6	1.2945	t	\N
2021	BQLKCN	2.7	1.29	t	\N
2021	BQLKCN	3.1.1	0.5	t	0.5
2021	BQLKCN	3.1.2	0.5	t	0.5
2021	BQLKCN	3.1.3	0.5	t	0.5
2021	BQLKCN	3.2	1	t	1
2021	BQLKCN	3.3.1	1.5	t	1.5
2021	BQLKCN	3.3.2	0.5	t	0.5
2021	BQLKCN	3.4.1	1.71	t	1.79
2021	BQLKCN	3.4.2	1	t	1
2021	BQLKCN	3.4.3	0.5	t	0.5
2021	BQLKCN	3.5.1	0.5	t	0.5
2021	BQLKCN	3.5.2	0.94	t	1
2021	BQLKCN	3.6	0.5	t	0.5
2021	BQLKCN	3.7	0.9	t	\N
2021	BQLKCN	3.8	0.8834	t	\N
2021	BQLKCN	3.9	0.94	t	\N
2021	BQLKCN	3.10	1.78	t	\N
2021	BQLKCN	4.1.1	0.5	t	0.5
2021	BQLKCN	4.1.2	\N	f	\N
2021	BQLKCN	4.1.3	0.25	t	0.25
2021	BQLKCN	4.2.1	0.8	t	0.8
2021	BQLKCN	4.2.2	1	t	1
2021	BQLKCN	4.3.1	0.75	t	1
2021	BQLKCN	4.3.2	0.95	t	0.95
2021	BQLKCN	4.4	1.2301	t	\N
2021	BQLKCN	4.5	1.24	t	\N
2021	BQLKCN	5.1	1	t	1
2021	BQLKCN	5.2.1	0.5	t	0.5
2021	BQLKCN	5.3.1	0.25	t	0.25
2021	BQLKCN	5.3.2	1	t	1
2021	BQLKCN	5.4.1	0.5	t	0.5
2021	BQLKCN	5.4.2	0.75	t	0.75
2021	BQLKCN	5.5.1	0.75	t	1
2021	BQLKCN	5.5.2	1.99	t	1.99
2021	BQLKCN	5.6	1	t	1
2021	BQLKCN	5.7	0.25	t	0.5
2021	BQLKCN	5.8	0.85	t	\N
2021	BQLKCN	5.9	1.31	t	\N
2021	BQLKCN	5.10	1.3275	t	\N
2021	BQLKCN	6.1.1	1	t	1
2021	BQLKCN	6.1.2	1	t	1
2021	BQLKCN	6.2.1	1.97	t	1.97
2021	BQLKCN	6.2.2	0	t	0
2021	BQLKCN	6.2.3	0.5	t	0.5
2021	BQLKCN	6.2.4	0.81	t	0.81
2021	BQLKCN	6.3	1	t	1
2021	BQLKCN	6.4	1	t	1
2021	BQLKCN	6.5	1.3966	t	\N
2021	BQLKCN	6.6	1.38	t	\N
2021	BQLKCN	7.1	1	t	1
2021	BQLKCN	7.2	0.63	t	0.63
2021	BQLKCN	7.3	0.53	t	0.53
2021	BQLKCN	7.4	0	t	0
2021	BQLKCN	7.5	0.1	t	0.5
2021	BQLKCN	7.6	0	t	0.2
2021	BQLKCN	7.7	0	t	0.5
2021	BQLKCN	7.8	0.9	t	0.9
2021	BQLKCN	7.9	\N	f	\N
2021	BQLKCN	7.10	0	t	0.5
2021	BQLKCN	7.11	0.5	t	0.5
2021	BQLKCN	7.12	0.5	t	1
2021	BQLKCN	7.13	1	t	1
2021	BQLKCN	7.14	1.18	t	\N
2021	BQLKCN	7.15	1.206	t	\N
2021	BQLKCN	8.1.1	0.5	t	1
2021	BQLKCN	8.1.2	1.94	t	2
2021	BQLKCN	8.2.1	1	t	1
2021	BQLKCN	8.2.2	1	t	1
2021	BQLKCN	8.3	0.91	t	0.91
2021	BQLKCN	8.4	1	t	1
2021	BQLKCN	8.5	1.7	t	\N
2021	BQLKCN	8.6	0.8478	t	\N
2021	BQLKCN	8.7	0.88	t	\N
2021	BQLKCN	8.8	0.86	t	\N
2021	BQLKCN	8.9	0.87	t	\N
2021	SCT	1.1.1	0.25	t	0.25
2021	SCT	1.1.2	0.5	t	0.5
2021	SCT	1.1.3	0	t	0
2021	SCT	1.2.1	1	t	1
2021	SCT	1.2.2	0	t	0.5
2021	SCT	1.3.1	1	t	1
2021	SCT	1.3.2	0.79	t	0.86
2021	SCT	1.4	0.5	t	1
2021	SCT	1.5	0.5	t	0.5
2021	SCT	1.6	1.29	t	1.29
2021	SCT	1.7	0.2	t	0.2
2021	SCT	1.8	0.2	t	0.2
2021	SCT	1.9	0.83	t	\N
2021	SCT	1.10	0.86	t	\N
2021	SCT	1.11	0.8297	t	\N
2021	SCT	2.1	1	t	1.5
2021	SCT	2.2.1	0.5	t	0.5
2021	SCT	2.2.2	0.5	t	0.5
2021	SCT	2.3.1	0.5	t	0.5
2021	SCT	2.3.2	0.88	t	1
2021	SCT	2.4	1.49	t	1.49
2021	SCT	2.5	0.25	t	0.5
2021	SCT	2.6	1.38	t	\N
2021	SCT	2.7	1.3282	t	\N
2021	SCT	3.1.1	0.5	t	0.5
2021	SCT	3.1.2	0.5	t	0.5
2021	SCT	3.1.3	0.25	t	0.25
2021	SCT	3.2	1	t	1
2021	SCT	3.3.1	1.5	t	1.5
2021	SCT	3.3.2	1	t	1
2021	SCT	3.4.1	1.95	t	1.95
2021	SCT	3.4.2	0.5	t	1
2021	SCT	3.4.3	0.75	t	0.75
2021	SCT	3.5.1	0.5	t	0.5
2021	SCT	3.5.2	0.91	t	0.97
2021	SCT	3.6	0.5	t	0.5
2021	SCT	3.7	0.86	t	\N
2021	SCT	3.8	0.83	t	\N
2021	SCT	3.9	0.8519	t	\N
2021	SCT	3.10	1.71	t	\N
2021	SCT	4.1.1	0.25	t	0.5
2021	SCT	4.1.2	1	t	1
2021	SCT	4.1.3	0.5	t	0.5
2021	SCT	4.2.1	1	t	1
2021	SCT	4.2.2	0.91	t	0.91
2021	SCT	4.3.1	0.5	t	0.5
2021	SCT	4.3.2	0.94	t	0.97
2021	SCT	4.4	1.3279	t	\N
2021	SCT	4.5	1.34	t	\N
2021	SCT	5.1	1	t	1
2021	SCT	5.2.1	0.5	t	0.5
2021	SCT	5.3.1	0.5	t	0.5
2021	SCT	5.3.2	1	t	1
2021	SCT	5.4.1	0.5	t	0.5
2021	SCT	5.4.2	0.75	t	1
2021	SCT	5.5.1	0.75	t	1
2021	SCT	5.5.2	1.94	t	1.94
2021	SCT	5.6	\N	f	\N
2021	SCT	5.7	0.25	t	0.25
2021	SCT	5.8	0.89	t	\N
2021	SCT	5.9	1.32	t	\N
2021	SCT	5.10	1.3194	t	\N
2021	SCT	6.1.1	0.75	t	1
2021	SCT	6.1.2	\N	f	\N
2021	SCT	6.2.1	1.91	t	2
2021	SCT	6.2.2	0.5	t	0.5
2021	SCT	6.2.3	0.5	t	0.5
2021	SCT	6.2.4	0.99	t	1
2021	SCT	6.3	0.75	t	1
2021	SCT	6.4	1	t	1
2021	SCT	6.5	1.3214	t	\N
2021	SCT	6.6	1.32	t	\N
2021	SCT	7.1	0.5	t	1.5
2021	SCT	7.2	0.52	t	0.52
2021	SCT	7.3	1	t	1
2021	SCT	7.4	0.1	t	0.1
2021	SCT	7.5	0.2	t	0.2
2021	SCT	7.6	0	t	0
2021	SCT	7.7	1	t	1
2021	SCT	7.8	1.17	t	1.33
2021	SCT	7.9	0.45	t	0.59
2021	SCT	7.10	0.25	t	0.25
2021	SCT	7.11	0.5	t	0.5
2021	SCT	7.12	0	t	1
2021	SCT	7.13	1.25	t	1.25
2021	SCT	7.14	1.2604	t	\N
2021	SCT	7.15	1.31	t	\N
2021	SCT	8.1.1	0.5	t	1
2021	SCT	8.1.2	1.99	t	2
2021	SCT	8.2.1	1	t	1
2021	SCT	8.2.2	1	t	1
2021	SCT	8.3	0.81	t	0.81
2021	SCT	8.4	1	t	1
2021	SCT	8.5	1.77	t	\N
2021	SCT	8.6	0.9021	t	\N
2021	SCT	8.7	0.87	t	\N
2021	SCT	8.8	0.88	t	\N
2021	SCT	8.9	0.86	t	\N
2021	SDL	1.1.1	0.25	t	0.5
2021	SDL	1.1.2	0.25	t	0.5
2021	SDL	1.1.3	1	t	1
2021	SDL	1.2.1	0.75	t	1
2021	SDL	1.2.2	0.5	t	0.5
2021	SDL	1.3.1	0	t	1
2021	SDL	1.3.2	0.66	t	0.66
2021	SDL	1.4	1	t	1
2021	SDL	1.5	1	t	1
2021	SDL	1.6	1.83	t	2
2021	SDL	1.7	0.1	t	0.1
2021	SDL	1.8	0.2	t	0.2
2021	SDL	1.9	0.87	t	\N
2021	SDL	1.10	0.91	t	\N
2021	SDL	1.11	0.91	t	\N
2021	SDL	2.1	1	t	1
2021	SDL	2.2.1	0.25	t	0.25
2021	SDL	2.2.2	0.5	t	0.5
2021	SDL	2.3.1	0.5	t	0.5
2021	SDL	2.3.2	1	t	1
2021	SDL	2.4	1.34	t	1.5
2021	SDL	2.5	0.25	t	0.5
2021	SDL	2.6	1.3635	t	\N
2021	SDL	2.7	1.29	t	\N
2021	SDL	3.1.1	0.25	t	0.25
2021	SDL	3.1.2	0.5	t	0.5
2021	SDL	3.1.3	0.5	t	0.5
2021	SDL	3.2	1	t	1
2021	SDL	3.3.1	1	t	1.5
2021	SDL	3.3.2	\N	f	\N
2021	SDL	3.4.1	1.98	t	1.98
2021	SDL	3.4.2	1	t	1
2021	SDL	3.4.3	1	t	1
2021	SDL	3.5.1	0.5	t	0.5
2021	SDL	3.5.2	1	t	1
2021	SDL	3.6	0.5	t	0.5
2021	SDL	3.7	0.92	t	\N
2021	SDL	3.8	0.9146	t	\N
2021	SDL	3.9	0.93	t	\N
2021	SDL	3.10	1.8	t	\N
2021	SDL	4.1.1	0.25	t	0.25
2021	SDL	4.1.2	1	t	1
2021	SDL	4.1.3	0.25	t	0.5
2021	SDL	4.2.1	0.8	t	0.8
2021	SDL	4.2.2	1	t	1
2021	SDL	4.3.1	0.75	t	0.75
2021	SDL	4.3.2	1	t	1
2021	SDL	4.4	1.32	t	\N
2021	SDL	4.5	1.3476	t	\N
2021	SDL	5.1	1	t	1
2021	SDL	5.2.1	0.5	t	0.5
2021	SDL	5.3.1	0.25	t	0.25
2021	SDL	5.3.2	1	t	1
2021	SDL	5.4.1	0.5	t	0.5
2021	SDL	5.4.2	0.5	t	0.5
2021	SDL	5.5.1	1	t	1
2021	SDL	5.5.2	1.95	t	1.95
2021	SDL	5.6	1	t	1
2021	SDL	5.7	0.5	t	0.5
2021	SDL	5.8	0.91	t	\N
2021	SDL	5.9	1.36	t	\N
2021	SDL	5.10	1.3032	t	\N
2021	SDL	6.1.1	1	t	1
2021	SDL	6.1.2	0.5	t	0.5
2021	SDL	6.2.1	1.92	t	1.99
2021	SDL	6.2.2	0.5	t	0.5
2021	SDL	6.2.3	0.5	t	0.5
2021	SDL	6.2.4	0.85	t	1
2021	SDL	6.3	1	t	1
2021	SDL	6.4	1	t	1
2021	SDL	6.5	1.37	t	\N
2021	SDL	6.6	1.3489	t	\N
2021	SDL	7.1	0.5	t	1.5
2021	SDL	7.2	1	t	1
2021	SDL	7.3	0.58	t	0.58
2021	SDL	7.4	0.1	t	0.1
2021	SDL	7.5	0.4	t	0.5
2021	SDL	7.6	0.1	t	0.2
2021	SDL	7.7	0.5	t	0.5
2021	SDL	7.8	0.91	t	1.2
2021	SDL	7.9	\N	f	\N
2021	SDL	7.10	0.25	t	0.25
2021	SDL	7.11	0.25	t	0.25
2021	SDL	7.12	0.25	t	0.25
2021	SDL	7.13	1.25	t	1.25
2021	SDL	7.14	1.24	t	\N
2021	SDL	7.15	1.2951	t	\N
2021	SDL	8.1.1	0.5	t	1
2021	SDL	8.1.2	2	t	2
2021	SDL	8.2.1	1	t	1
2021	SDL	8.2.2	1	t	1
2021	SDL	8.3	0.76	t	0.76
2021	SDL	8.4	1	t	1
2021	SDL	8.5	1.78	t	\N
2021	SDL	8.6	0.86	t	\N
2021	SDL	8.7	0.8821	t	\N
2021	SDL	8.8	0.85	t	\N
2021	SDL	8.9	0.86	t	\N
2021	SGDDT	1.1.1	0.25	t	0.25
2021	SGDDT	1.1.2	0.25	t	0.25
2021	SGDDT	1.1.3	1	t	2
2021	SGDDT	1.2.1	1	t	1
2021	SGDDT	1.2.2	0.5	t	0.5
2021	SGDDT	1.3.1	\N	f	\N
2021	SGDDT	1.3.2	0.63	t	1
2021	SGDDT	1.4	0.75	t	0.75
2021	SGDDT	1.5	0.5	t	1
2021	SGDDT	1.6	1.91	t	2
2021	SGDDT	1.7	0.2	t	0.2
2021	SGDDT	1.8	0.2	t	0.2
2021	SGDDT	1.9	0.91	t	\N
2021	SGDDT	1.10	0.9287	t	\N
2021	SGDDT	1.11	0.88	t	\N
2021	SGDDT	2.1	1	t	1
2021	SGDDT	2.2.1	0.5	t	0.5
2021	SGDDT	2.2.2	0.5	t	0.5
2021	SGDDT	2.3.1	0.25	t	0.5
2021	SGDDT	2.3.2	0.99	t	0.99
2021	SGDDT	2.4	1.46	t	1.5
2021	SGDDT	2.5	0.5	t	0.5
2021	SGDDT	2.6	1.3743	t	\N
2021	SGDDT	2.7	1.36	t	\N
2021	SGDDT	3.1.1	0.5	t	0.5
2021	SGDDT	3.1.2	0.5	t	0.5
2021	SGDDT	3.1.3	0.5	t	0.5
2021	SGDDT	3.2	1	t	1
2021	SGDDT	3.3.1	1.5	t	1.5
2021	SGDDT	3.3.2	0.5	t	0.5
2021	SGDDT	3.4.1	1.96	t	2
2021	SGDDT	3.4.2	1	t	1
2021	SGDDT	3.4.3	1	t	1
2021	SGDDT	3.5.1	0.25	t	0.25
2021	SGDDT	3.5.2	0.98	t	0.98
2021	SGDDT	3.6	0.5	t	0.5
2021	SGDDT	3.7	0.89	t	\N
2021	SGDDT	3.8	0.9821	t	\N
2021	SGDDT	3.9	0.9	t	\N
2021	SGDDT	3.10	1.81	t	\N
2021	SGDDT	4.1.1	0.5	t	0.5
2021	SGDDT	4.1.2	0.5	t	0.5
2021	SGDDT	4.1.3	0.5	t	0.5
2021	SGDDT	4.2.1	0.8	t	0.8
2021	SGDDT	4.2.2	1	t	1
2021	SGDDT	4.3.1	1	t	1
2021	SGDDT	4.3.2	0.89	t	0.89
2021	SGDDT	4.4	1.3529	t	\N
2021	SGDDT	4.5	1.38	t	\N
2021	SGDDT	5.1	0.75	t	1
2021	SGDDT	5.2.1	0.5	t	0.5
2021	SGDDT	5.3.1	0.5	t	0.5
2021	SGDDT	5.3.2	1	t	1
2021	SGDDT	5.4.1	0.5	t	0.5
2021	SGDDT	5.4.2	1	t	1
2021	SGDDT	5.5.1	0.75	t	1
2021	SGDDT	5.5.2	1.76	t	1.76
2021	SGDDT	5.6	1	t	1
2021	SGDDT	5.7	0.5	t	0.5
2021	SGDDT	5.8	0.91	t	\N
2021	SGDDT	5.9	1.43	t	\N
2021	SGDDT	5.10	1.3506	t	\N
2021	SGDDT	6.1.1	1	t	1
2021	SGDDT	6.1.2	1	t	1
2021	SGDDT	6.2.1	2	t	2
2021	SGDDT	6.2.2	0.5	t	0.5
2021	SGDDT	6.2.3	0.5	t	0.5
2021	SGDDT	6.2.4	1	t	1
2021	SGDDT	6.3	0.75	t	0.75
2021	SGDDT	6.4	0.5	t	0.5
2021	SGDDT	6.5	1.35	t	\N
2021	SGDDT	6.6	1.3641	t	\N
2021	SGDDT	7.1	0	t	1.5
2021	SGDDT	7.2	0.45	t	0.45
2021	SGDDT	7.3	0.47	t	1
2021	SGDDT	7.4	0	t	0
2021	SGDDT	7.5	0.1	t	0.5
2021	SGDDT	7.6	0.1	t	0.1
2021	SGDDT	7.7	0.5	t	0.5
2021	SGDDT	7.8	1.43	t	1.43
2021	SGDDT	7.9	0.76	t	1
2021	SGDDT	7.10	0.25	t	0.25
2021	SGDDT	7.11	0.75	t	0.75
2021	SGDDT	7.12	0	t	0
2021	SGDDT	7.13	1.25	t	1.5
2021	SGDDT	7.14	1.27	t	\N
2021	SGDDT	7.15	1.3391	t	\N
2021	SGDDT	8.1.1	1	t	1
2021	SGDDT	8.1.2	1.97	t	1.98
2021	SGDDT	8.2.1	0.75	t	1
2021	SGDDT	8.2.2	0.5	t	0.5
2021	SGDDT	8.3	1	t	1
2021	SGDDT	8.4	1	t	1
2021	SGDDT	8.5	1.8222	t	\N
2021	SGDDT	8.6	0.91	t	\N
2021	SGDDT	8.7	0.87	t	\N
2021	SGDDT	8.8	0.88	t	\N
2021	SGDDT	8.9	0.92	t	\N
2021	SGTVT	1.1.1	0.25	t	0.25
2021	SGTVT	1.1.2	0	t	0
2021	SGTVT	1.1.3	1	t	1
2021	SGTVT	1.2.1	0.25	t	0.75
2021	SGTVT	1.2.2	0	t	0.5
2021	SGTVT	1.3.1	0.5	t	1
2021	SGTVT	1.3.2	0.49	t	0.58
2021	SGTVT	1.4	0.5	t	0.5
2021	SGTVT	1.5	0	t	0
2021	SGTVT	1.6	1.8	t	1.8
2021	SGTVT	1.7	0.2	t	0.2
2021	SGTVT	1.8	0.2	t	0.2
2021	SGTVT	1.9	0.7982	t	\N
2021	SGTVT	1.10	0.78	t	\N
2021	SGTVT	1.11	0.82	t	\N
2021	SGTVT	2.1	1.5	t	1.5
2021	SGTVT	2.2.1	0.25	t	0.25
2021	SGTVT	2.2.2	0.5	t	0.5
2021	SGTVT	2.3.1	0.25	t	0.25
2021	SGTVT	2.3.2	0.83	t	1
2021	SGTVT	2.4	1.5	t	1.5
2021	SGTVT	2.5	0.25	t	0.5
2021	SGTVT	2.6	1.3	t	\N
2021	SGTVT	2.7	1.241	t	\N
2021	SGTVT	3.1.1	0.5	t	0.5
2021	SGTVT	3.1.2	\N	f	\N
2021	SGTVT	3.1.3	0.25	t	0.5
2021	SGTVT	3.2	1	t	1
2021	SGTVT	3.3.1	1.5	t	1.5
2021	SGTVT	3.3.2	0.5	t	0.5
2021	SGTVT	3.4.1	1.66	t	2
2021	SGTVT	3.4.2	1	t	1
2021	SGTVT	3.4.3	1	t	1
2021	SGTVT	3.5.1	0.5	t	0.5
2021	SGTVT	3.5.2	0.87	t	1
2021	SGTVT	3.6	0.25	t	0.25
2021	SGTVT	3.7	0.86	t	\N
2021	SGTVT	3.8	0.89	t	\N
2021	SGTVT	3.9	0.87	t	\N
2021	SGTVT	3.10	1.81	t	\N
2021	SGTVT	4.1.1	0.5	t	0.5
2021	SGTVT	4.1.2	1	t	1
2021	SGTVT	4.1.3	0.5	t	0.5
2021	SGTVT	4.2.1	0.4	t	0.4
2021	SGTVT	4.2.2	0.79	t	1
2021	SGTVT	4.3.1	0.5	t	1
2021	SGTVT	4.3.2	0.99	t	1
2021	SGTVT	4.4	1.2	t	\N
2021	SGTVT	4.5	1.2673	t	\N
2021	SGTVT	5.1	0.75	t	1
2021	SGTVT	5.2.1	\N	f	\N
2021	SGTVT	5.3.1	0.5	t	0.5
2021	SGTVT	5.3.2	0.5	t	0.5
2021	SGTVT	5.4.1	0.5	t	0.5
2021	SGTVT	5.4.2	1	t	0.75
2021	SGTVT	5.5.1	0.75	t	0.75
2021	SGTVT	5.5.2	1.99	t	2
2021	SGTVT	5.6	0.99	t	1
2021	SGTVT	5.7	0.5	t	0.5
2021	SGTVT	5.8	0.8697	t	\N
2021	SGTVT	5.9	1.32	t	\N
2021	SGTVT	5.10	1.33	t	\N
2021	SGTVT	6.1.1	1	t	1
2021	SGTVT	6.1.2	1	t	1
2021	SGTVT	6.2.1	1.99	t	1.99
2021	SGTVT	6.2.2	0.5	t	0.5
2021	SGTVT	6.2.3	0.5	t	0.5
2021	SGTVT	6.2.4	0.85	t	0.89
2021	SGTVT	6.3	0.75	t	1
2021	SGTVT	6.4	0.5	t	1
2021	SGTVT	6.5	1.2921	t	\N
2021	SGTVT	6.6	1.32	t	\N
2021	SGTVT	7.1	0.5	t	0.5
2021	SGTVT	7.2	0.75	t	0.87
2021	SGTVT	7.3	0.83	t	0.83
2021	SGTVT	7.4	0.1	t	0.3
2021	SGTVT	7.5	0.4	t	0.4
2021	SGTVT	7.6	0.1	t	0.1
2021	SGTVT	7.7	0.5	t	0.5
2021	SGTVT	7.8	1.13	t	1.13
2021	SGTVT	7.9	0.5	t	0.5
2021	SGTVT	7.10	0	t	0.25
2021	SGTVT	7.11	0.25	t	1
2021	SGTVT	7.12	0.25	t	0.25
2021	SGTVT	7.13	0.25	t	1.5
2021	SGTVT	7.14	1.31	t	\N
2021	SGTVT	7.15	1.2902	t	\N
2021	SGTVT	8.1.1	0.5	t	0.5
2021	SGTVT	8.1.2	2	t	2
2021	SGTVT	8.2.1	0.75	t	0.75
2021	SGTVT	8.2.2	0.5	t	0.5
2021	SGTVT	8.3	1	t	1
2021	SGTVT	8.4	1	t	1
2021	SGTVT	8.5	1.73	t	\N
2021	SGTVT	8.6	0.8475	t	\N
2021	SGTVT	8.7	0.88	t	\N
2021	SGTVT	8.8	0.87	t	\N
2021	SGTVT	8.9	0.89	t	\N
2021	SKHCN	1.1.1	0	t	0
2021	SKHCN	1.1.2	0.25	t	0.5
2021	SKHCN	1.1.3	2	t	2
2021	SKHCN	1.2.1	0.5	t	0.5
2021	SKHCN	1.2.2	0.25	t	0.25
2021	SKHCN	1.3.1	\N	f	\N
2021	SKHCN	1.3.2	0.57	t	1
2021	SKHCN	1.4	1	t	1
2021	SKHCN	1.5	0.5	t	1
2021	SKHCN	1.6	1.41	t	1.41
2021	SKHCN	1.7	0.2	t	0.2
2021	SKHCN	1.8	0.2	t	0.2
2021	SKHCN	1.9	0.87	t	\N
2021	SKHCN	1.10	0.8495	t	\N
2021	SKHCN	1.11	0.85	t	\N
2021	SKHCN	2.1	1.5	t	1.5
2021	SKHCN	2.2.1	0.5	t	0.5
2021	SKHCN	2.2.2	0.25	t	0.5
2021	SKHCN	2.3.1	0.5	t	0.5
2021	SKHCN	2.3.2	0.88	t	1
2021	SKHCN	2.4	1.48	t	1.48
2021	SKHCN	2.5	0.25	t	0.5
2021	SKHCN	2.6	1.3456	t	\N
2021	SKHCN	2.7	1.31	t	\N
2021	SKHCN	3.1.1	0.5	t	0.5
2021	SKHCN	3.1.2	0.5	t	0.5
2021	SKHCN	3.1.3	0.5	t	0.5
2021	SKHCN	3.2	1	t	1
2021	SKHCN	3.3.1	1.5	t	1.5
2021	SKHCN	3.3.2	0.5	t	0.5
2021	SKHCN	3.4.1	1.99	t	1.99
2021	SKHCN	3.4.2	1	t	1
2021	SKHCN	3.4.3	1	t	1
2021	SKHCN	3.5.1	0.25	t	0.5
2021	SKHCN	3.5.2	0.94	t	0.94
2021	SKHCN	3.6	0.5	t	0.5
2021	SKHCN	3.7	0.88	t	\N
2021	SKHCN	3.8	0.96	t	\N
2021	SKHCN	3.9	0.87	t	\N
2021	SKHCN	3.10	1.7419	t	\N
2021	SKHCN	4.1.1	0.5	t	0.5
2021	SKHCN	4.1.2	\N	f	\N
2021	SKHCN	4.1.3	0.5	t	0.5
2021	SKHCN	4.2.1	0.8	t	1
2021	SKHCN	4.2.2	0.95	t	1
2021	SKHCN	4.3.1	0.75	t	1
2021	SKHCN	4.3.2	0.92	t	0.92
2021	SKHCN	4.4	1.4014	t	\N
2021	SKHCN	4.5	1.36	t	\N
2021	SKHCN	5.1	1	t	1
2021	SKHCN	5.2.1	0.5	t	0.5
2021	SKHCN	5.3.1	0.5	t	0.5
2021	SKHCN	5.3.2	1	t	1
2021	SKHCN	5.4.1	0.5	t	0.5
2021	SKHCN	5.4.2	0.75	t	0.75
2021	SKHCN	5.5.1	0.5	t	1
2021	SKHCN	5.5.2	1.86	t	1.93
2021	SKHCN	5.6	0.9	t	0.93
2021	SKHCN	5.7	0.5	t	0.5
2021	SKHCN	5.8	0.86	t	\N
2021	SKHCN	5.9	1.32	t	\N
2021	SKHCN	5.10	1.3215	t	\N
2021	SKHCN	6.1.1	1	t	1
2021	SKHCN	6.1.2	1	t	1
2021	SKHCN	6.2.1	1.55	t	2
2021	SKHCN	6.2.2	0.5	t	0.5
2021	SKHCN	6.2.3	0.5	t	0.5
2021	SKHCN	6.2.4	0.97	t	0.97
2021	SKHCN	6.3	1	t	1
2021	SKHCN	6.4	1	t	1
2021	SKHCN	6.5	1.39	t	\N
2021	SKHCN	6.6	1.3441	t	\N
2021	SKHCN	7.1	1	t	1
2021	SKHCN	7.2	0.57	t	0.95
2021	SKHCN	7.3	0.49	t	0.75
2021	SKHCN	7.4	0.1	t	0.1
2021	SKHCN	7.5	0.2	t	0.5
2021	SKHCN	7.6	0	t	0
2021	SKHCN	7.7	0.5	t	0.5
2021	SKHCN	7.8	0.79	t	1.5
2021	SKHCN	7.9	0.57	t	1
2021	SKHCN	7.10	0.25	t	0.5
2021	SKHCN	7.11	0.75	t	0.75
2021	SKHCN	7.12	0	t	1
2021	SKHCN	7.13	1	t	1
2021	SKHCN	7.14	1.32	t	\N
2021	SKHCN	7.15	1.3774	t	\N
2021	SKHCN	8.1.1	1	t	1
2021	SKHCN	8.1.2	1.97	t	1.99
2021	SKHCN	8.2.1	0.75	t	0.75
2021	SKHCN	8.2.2	1	t	1
2021	SKHCN	8.3	0.93	t	0.93
2021	SKHCN	8.4	0.75	t	0.75
2021	SKHCN	8.5	1.7796	t	\N
2021	SKHCN	8.6	0.88	t	\N
2021	SKHCN	8.7	0.89	t	\N
2021	SKHCN	8.8	0.98	t	\N
2021	SKHCN	8.9	0.88	t	\N
2021	SKHDT	1.1.1	0.25	t	0.5
2021	SKHDT	1.1.2	0.25	t	0.25
2021	SKHDT	1.1.3	1	t	1
2021	SKHDT	1.2.1	1	t	1
2021	SKHDT	1.2.2	0.5	t	0.5
2021	SKHDT	1.3.1	0.5	t	1
2021	SKHDT	1.3.2	0.98	t	0.98
2021	SKHDT	1.4	0.75	t	1
2021	SKHDT	1.5	0.5	t	1
2021	SKHDT	1.6	2	t	2
2021	SKHDT	1.7	0.3	t	0.3
2021	SKHDT	1.8	0.2	t	0.2
2021	SKHDT	1.9	0.8588	t	\N
2021	SKHDT	1.10	0.87	t	\N
2021	SKHDT	1.11	0.82	t	\N
2021	SKHDT	2.1	1	t	1.5
2021	SKHDT	2.2.1	0.5	t	0.5
2021	SKHDT	2.2.2	0.25	t	0.5
2021	SKHDT	2.3.1	0.5	t	0.5
2021	SKHDT	2.3.2	0.92	t	0.92
2021	SKHDT	2.4	1.39	t	1.39
2021	SKHDT	2.5	0.5	t	0.5
2021	SKHDT	2.6	1.34	t	\N
2021	SKHDT	2.7	1.3042	t	\N
2021	SKHDT	3.1.1	0.25	t	0.25
2021	SKHDT	3.1.2	0.5	t	0.5
2021	SKHDT	3.1.3	0.5	t	0.5
2021	SKHDT	3.2	0.5	t	0.5
2021	SKHDT	3.3.1	1.5	t	1.5
2021	SKHDT	3.3.2	1	t	1
2021	SKHDT	3.4.1	1.93	t	1.98
2021	SKHDT	3.4.2	1	t	1
2021	SKHDT	3.4.3	1	t	1
2021	SKHDT	3.5.1	0.5	t	0.5
2021	SKHDT	3.5.2	0.93	t	1
2021	SKHDT	3.6	0.5	t	0.5
2021	SKHDT	3.7	0.9033	t	\N
2021	SKHDT	3.8	0.92	t	\N
2021	SKHDT	3.9	0.89	t	\N
2021	SKHDT	3.10	1.86	t	\N
2021	SKHDT	4.1.1	0.25	t	0.5
2021	SKHDT	4.1.2	\N	f	\N
2021	SKHDT	4.1.3	0.5	t	0.5
2021	SKHDT	4.2.1	1	t	1
2021	SKHDT	4.2.2	0.99	t	0.99
2021	SKHDT	4.3.1	0.75	t	0.75
2021	SKHDT	4.3.2	0.95	t	0.95
2021	SKHDT	4.4	1.33	t	\N
2021	SKHDT	4.5	1.3453	t	\N
2021	SKHDT	5.1	1	t	1
2021	SKHDT	5.2.1	0.5	t	0.5
2021	SKHDT	5.3.1	0.25	t	0.25
2021	SKHDT	5.3.2	0.5	t	1
2021	SKHDT	5.4.1	0.5	t	0.5
2021	SKHDT	5.4.2	1	t	1
2021	SKHDT	5.5.1	0.75	t	0.75
2021	SKHDT	5.5.2	1.98	t	2
2021	SKHDT	5.6	0.99	t	1
2021	SKHDT	5.7	0.5	t	0.5
2021	SKHDT	5.8	0.8949	t	\N
2021	SKHDT	5.9	1.32	t	\N
2021	SKHDT	5.10	1.34	t	\N
2021	SKHDT	6.1.1	1	t	1
2021	SKHDT	6.1.2	0.5	t	0.5
2021	SKHDT	6.2.1	1.91	t	1.91
2021	SKHDT	6.2.2	0.5	t	0.5
2021	SKHDT	6.2.3	0.5	t	0.5
2021	SKHDT	6.2.4	0.86	t	0.86
2021	SKHDT	6.3	1	t	1
2021	SKHDT	6.4	1	t	1
2021	SKHDT	6.5	1.28	t	\N
2021	SKHDT	6.6	1.3547	t	\N
2021	SKHDT	7.1	0.5	t	1.5
2021	SKHDT	7.2	0.88	t	1
2021	SKHDT	7.3	0.8	t	0.8
2021	SKHDT	7.4	0.1	t	0.3
2021	SKHDT	7.5	0.3	t	0.3
2021	SKHDT	7.6	0.1	t	0.1
2021	SKHDT	7.7	1	t	1
2021	SKHDT	7.8	1.13	t	1.13
2021	SKHDT	7.9	0.74	t	0.9
2021	SKHDT	7.10	\N	f	\N
2021	SKHDT	7.11	0.5	t	1
2021	SKHDT	7.12	0.75	t	0.75
2021	SKHDT	7.13	1.25	t	1.5
2021	SKHDT	7.14	1.26	t	\N
2021	SKHDT	7.15	1.3372	t	\N
2021	SKHDT	8.1.1	0.5	t	0.5
2021	SKHDT	8.1.2	1.9	t	1.9
2021	SKHDT	8.2.1	1	t	0.75
2021	SKHDT	8.2.2	1	t	1
2021	SKHDT	8.3	0.87	t	0.87
2021	SKHDT	8.4	1	t	1
2021	SKHDT	8.5	1.83	t	\N
2021	SKHDT	8.6	0.89	t	\N
2021	SKHDT	8.7	0.9106	t	\N
2021	SKHDT	8.8	0.92	t	\N
2021	SKHDT	8.9	0.91	t	\N
2021	SLDTBXH	1.1.1	0.25	t	0.5
2021	SLDTBXH	1.1.2	0.25	t	0.25
2021	SLDTBXH	1.1.3	2	t	2
2021	SLDTBXH	1.2.1	1	t	1
2021	SLDTBXH	1.2.2	0.25	t	0.5
2021	SLDTBXH	1.3.1	\N	f	\N
2021	SLDTBXH	1.3.2	0.91	t	0.93
2021	SLDTBXH	1.4	0.75	t	0.75
2021	SLDTBXH	1.5	0.5	t	1
2021	SLDTBXH	1.6	1.67	t	1.67
2021	SLDTBXH	1.7	0.2	t	0.2
2021	SLDTBXH	1.8	0.2	t	0.2
2021	SLDTBXH	1.9	0.8605	t	\N
2021	SLDTBXH	1.10	0.91	t	\N
2021	SLDTBXH	1.11	0.92	t	\N
2021	SLDTBXH	2.1	1.5	t	1.5
2021	SLDTBXH	2.2.1	0.5	t	0.5
2021	SLDTBXH	2.2.2	0.25	t	0.25
2021	SLDTBXH	2.3.1	0.5	t	0.5
2021	SLDTBXH	2.3.2	0.95	t	0.95
2021	SLDTBXH	2.4	1.44	t	1.48
2021	SLDTBXH	2.5	0.5	t	0.5
2021	SLDTBXH	2.6	1.3978	t	\N
2021	SLDTBXH	2.7	1.37	t	\N
2021	SLDTBXH	3.1.1	0.5	t	0.5
2021	SLDTBXH	3.1.2	0.5	t	0.5
2021	SLDTBXH	3.1.3	\N	f	\N
2021	SLDTBXH	3.2	1	t	1
2021	SLDTBXH	3.3.1	1.5	t	1.5
2021	SLDTBXH	3.3.2	0.5	t	0.5
2021	SLDTBXH	3.4.1	1.83	t	1.97
2021	SLDTBXH	3.4.2	1	t	1
2021	SLDTBXH	3.4.3	1	t	1
2021	SLDTBXH	3.5.1	0.5	t	0.5
2021	SLDTBXH	3.5.2	0.99	t	1
2021	SLDTBXH	3.6	0.5	t	0.5
2021	SLDTBXH	3.7	0.93	t	\N
2021	SLDTBXH	3.8	0.9591	t	\N
2021	SLDTBXH	3.9	0.91	t	\N
2021	SLDTBXH	3.10	1.87	t	\N
2021	SLDTBXH	4.1.1	0.5	t	0.5
2021	SLDTBXH	4.1.2	1	t	1
2021	SLDTBXH	4.1.3	0.25	t	0.25
2021	SLDTBXH	4.2.1	0.8	t	1
2021	SLDTBXH	4.2.2	0.99	t	0.99
2021	SLDTBXH	4.3.1	1	t	1
2021	SLDTBXH	4.3.2	0.94	t	0.98
2021	SLDTBXH	4.4	1.3649	t	\N
2021	SLDTBXH	4.5	1.4	t	\N
2021	SLDTBXH	5.1	0.75	t	0.75
2021	SLDTBXH	5.2.1	0.5	t	0.5
2021	SLDTBXH	5.3.1	0.5	t	0.5
2021	SLDTBXH	5.3.2	1	t	1
2021	SLDTBXH	5.4.1	0.5	t	0.5
2021	SLDTBXH	5.4.2	1	t	1
2021	SLDTBXH	5.5.1	1	t	1
2021	SLDTBXH	5.5.2	1.76	t	1.76
2021	SLDTBXH	5.6	\N	f	\N
2021	SLDTBXH	5.7	0.5	t	0.5
2021	SLDTBXH	5.8	0.9773	t	\N
2021	SLDTBXH	5.9	1.36	t	\N
2021	SLDTBXH	5.10	1.35	t	\N
2021	SLDTBXH	6.1.1	1	t	1
2021	SLDTBXH	6.1.2	1	t	1
2021	SLDTBXH	6.2.1	1.85	t	1.88
2021	SLDTBXH	6.2.2	0.5	t	0.5
2021	SLDTBXH	6.2.3	0.5	t	0.5
2021	SLDTBXH	6.2.4	0.99	t	1
2021	SLDTBXH	6.3	0.75	t	0.75
2021	SLDTBXH	6.4	1	t	1
2021	SLDTBXH	6.5	1.407	t	\N
2021	SLDTBXH	6.6	1.42	t	\N
2021	SLDTBXH	7.1	1	t	1.5
2021	SLDTBXH	7.2	0.8	t	0.8
2021	SLDTBXH	7.3	1	t	1
2021	SLDTBXH	7.4	0.1	t	0.1
2021	SLDTBXH	7.5	0.1	t	0.1
2021	SLDTBXH	7.6	0	t	0
2021	SLDTBXH	7.7	1	t	1
2021	SLDTBXH	7.8	1.19	t	1.22
2021	SLDTBXH	7.9	0.97	t	0.97
2021	SLDTBXH	7.10	0.25	t	0.25
2021	SLDTBXH	7.11	0.75	t	0.75
2021	SLDTBXH	7.12	0.75	t	0.75
2021	SLDTBXH	7.13	1.25	t	1.25
2021	SLDTBXH	7.14	1.3643	t	\N
2021	SLDTBXH	7.15	1.34	t	\N
2021	SLDTBXH	8.1.1	1	t	1
2021	SLDTBXH	8.1.2	1.9	t	2
2021	SLDTBXH	8.2.1	0.75	t	1
2021	SLDTBXH	8.2.2	1	t	1
2021	SLDTBXH	8.3	0.93	t	0.93
2021	SLDTBXH	8.4	1	t	1
2021	SLDTBXH	8.5	1.86	t	\N
2021	SLDTBXH	8.6	0.93	t	\N
2021	SLDTBXH	8.7	0.9461	t	\N
2021	SLDTBXH	8.8	0.93	t	\N
2021	SLDTBXH	8.9	0.93	t	\N
2021	SNGV	1.1.1	0.25	t	0.5
2021	SNGV	1.1.2	0.25	t	0.25
2021	SNGV	1.1.3	0	t	0
2021	SNGV	1.2.1	1	t	1
2021	SNGV	1.2.2	0.25	t	0.25
2021	SNGV	1.3.1	0.5	t	1
2021	SNGV	1.3.2	0.88	t	0.95
2021	SNGV	1.4	0.25	t	0.25
2021	SNGV	1.5	1	t	1
2021	SNGV	1.6	1.65	t	1.65
2021	SNGV	1.7	0.1	t	0.3
2021	SNGV	1.8	0.2	t	0.2
2021	SNGV	1.9	0.8749	t	\N
2021	SNGV	1.10	0.88	t	\N
2021	SNGV	1.11	0.88	t	\N
2021	SNGV	2.1	1.5	t	1.5
2021	SNGV	2.2.1	0.25	t	0.25
2021	SNGV	2.2.2	0.25	t	0.25
2021	SNGV	2.3.1	0.25	t	0.25
2021	SNGV	2.3.2	0.83	t	0.83
2021	SNGV	2.4	1.43	t	1.43
2021	SNGV	2.5	0.5	t	0.5
2021	SNGV	2.6	1.3731	t	\N
2021	SNGV	2.7	1.37	t	\N
2021	SNGV	3.1.1	0.5	t	0.5
2021	SNGV	3.1.2	0.5	t	0.5
2021	SNGV	3.1.3	\N	f	\N
2021	SNGV	3.2	1	t	1
2021	SNGV	3.3.1	\N	f	\N
2021	SNGV	3.3.2	\N	f	\N
2021	SNGV	3.4.1	1.89	t	1.89
2021	SNGV	3.4.2	1	t	1
2021	SNGV	3.4.3	0.75	t	0.75
2021	SNGV	3.5.1	0.25	t	0.25
2021	SNGV	3.5.2	0.91	t	1
2021	SNGV	3.6	0.5	t	0.5
2021	SNGV	3.7	0.9398	t	\N
2021	SNGV	3.8	0.87	t	\N
2021	SNGV	3.9	0.91	t	\N
2021	SNGV	3.10	1.78	t	\N
2021	SNGV	4.1.1	0.5	t	0.5
2021	SNGV	4.1.2	1	t	1
2021	SNGV	4.1.3	0.25	t	0.25
2021	SNGV	4.2.1	1	t	1
2021	SNGV	4.2.2	1	t	1
2021	SNGV	4.3.1	0.5	t	0.5
2021	SNGV	4.3.2	0.94	t	0.94
2021	SNGV	4.4	1.34	t	\N
2021	SNGV	4.5	1.3698	t	\N
2021	SNGV	5.1	1	t	1
2021	SNGV	5.2.1	0.5	t	0.5
2021	SNGV	5.3.1	0	t	0
2021	SNGV	5.3.2	1	t	1
2021	SNGV	5.4.1	0.5	t	0.5
2021	SNGV	5.4.2	0.75	t	0.75
2021	SNGV	5.5.1	1	t	1
2021	SNGV	5.5.2	1.86	t	2
2021	SNGV	5.6	\N	f	\N
2021	SNGV	5.7	0.5	t	0.5
2021	SNGV	5.8	0.8558	t	\N
2021	SNGV	5.9	1.31	t	\N
2021	SNGV	5.10	1.31	t	\N
2021	SNGV	6.1.1	1	t	1
2021	SNGV	6.1.2	1	t	1
2021	SNGV	6.2.1	1.82	t	2
2021	SNGV	6.2.2	0.5	t	0.5
2021	SNGV	6.2.3	0.5	t	0.5
2021	SNGV	6.2.4	0.99	t	1
2021	SNGV	6.3	1	t	1
2021	SNGV	6.4	0.5	t	1
2021	SNGV	6.5	1.3083	t	\N
2021	SNGV	6.6	1.35	t	\N
2021	SNGV	7.1	0.5	t	0.5
2021	SNGV	7.2	0.82	t	1
2021	SNGV	7.3	0.82	t	1
2021	SNGV	7.4	0	t	0.3
2021	SNGV	7.5	0.3	t	0.3
2021	SNGV	7.6	0.1	t	0.1
2021	SNGV	7.7	1	t	1
2021	SNGV	7.8	1.14	t	1.14
2021	SNGV	7.9	0.83	t	0.83
2021	SNGV	7.10	0.25	t	0.5
2021	SNGV	7.11	0.75	t	1
2021	SNGV	7.12	0.5	t	1
2021	SNGV	7.13	0	t	0
2021	SNGV	7.14	1.3386	t	\N
2021	SNGV	7.15	1.35	t	\N
2021	SNGV	8.1.1	1	t	1
2021	SNGV	8.1.2	2	t	2
2021	SNGV	8.2.1	1	t	1
2021	SNGV	8.2.2	0.5	t	0.5
2021	SNGV	8.3	0.96	t	0.96
2021	SNGV	8.4	0.75	t	0.75
2021	SNGV	8.5	1.79	t	\N
2021	SNGV	8.6	0.9237	t	\N
2021	SNGV	8.7	0.9	t	\N
2021	SNGV	8.8	0.94	t	\N
2021	SNGV	8.9	0.96	t	\N
2021	SNN	1.1.1	0.25	t	0.25
2021	SNN	1.1.2	0.5	t	0.5
2021	SNN	1.1.3	1	t	2
2021	SNN	1.2.1	0.5	t	1
2021	SNN	1.2.2	0.5	t	0.5
2021	SNN	1.3.1	0	t	0
2021	SNN	1.3.2	0.47	t	1
2021	SNN	1.4	1	t	1
2021	SNN	1.5	0.5	t	1
2021	SNN	1.6	1.7	t	2
2021	SNN	1.7	0.1	t	0.3
2021	SNN	1.8	0.2	t	0.2
2021	SNN	1.9	0.85	t	\N
2021	SNN	1.10	0.8258	t	\N
2021	SNN	1.11	0.83	t	\N
2021	SNN	2.1	1.5	t	1.5
2021	SNN	2.2.1	0.25	t	0.5
2021	SNN	2.2.2	0.25	t	0.25
2021	SNN	2.3.1	0.25	t	0.25
2021	SNN	2.3.2	0.85	t	0.85
2021	SNN	2.4	1.5	t	1.5
2021	SNN	2.5	0.25	t	0.5
2021	SNN	2.6	1.37	t	\N
2021	SNN	2.7	1.3642	t	\N
2021	SNN	3.1.1	0.25	t	0.25
2021	SNN	3.1.2	0.5	t	0.5
2021	SNN	3.1.3	0.5	t	0.5
2021	SNN	3.2	1	t	1
2021	SNN	3.3.1	1.5	t	1.5
2021	SNN	3.3.2	1	t	1
2021	SNN	3.4.1	1.87	t	2
2021	SNN	3.4.2	0.5	t	0.5
2021	SNN	3.4.3	1	t	1
2021	SNN	3.5.1	0.5	t	0.5
2021	SNN	3.5.2	0.98	t	0.99
2021	SNN	3.6	\N	f	\N
2021	SNN	3.7	0.9357	t	\N
2021	SNN	3.8	0.92	t	\N
2021	SNN	3.9	0.93	t	\N
2021	SNN	3.10	1.77	t	\N
2021	SNN	4.1.1	0.5	t	0.5
2021	SNN	4.1.2	0.5	t	0
2021	SNN	4.1.3	0.5	t	0.5
2021	SNN	4.2.1	1	t	1
2021	SNN	4.2.2	0.93	t	0.93
2021	SNN	4.3.1	0.75	t	1
2021	SNN	4.3.2	0.96	t	0.97
2021	SNN	4.4	1.39	t	\N
2021	SNN	4.5	1.3829	t	\N
2021	SNN	5.1	1	t	1
2021	SNN	5.2.1	\N	f	\N
2021	SNN	5.3.1	0.25	t	0.25
2021	SNN	5.3.2	1	t	1
2021	SNN	5.4.1	0.5	t	0.5
2021	SNN	5.4.2	1	t	1
2021	SNN	5.5.1	0.5	t	0.5
2021	SNN	5.5.2	1.99	t	1.99
2021	SNN	5.6	0.96	t	0.96
2021	SNN	5.7	0.5	t	0.5
2021	SNN	5.8	0.91	t	\N
2021	SNN	5.9	1.4017	t	\N
2021	SNN	5.10	1.32	t	\N
2021	SNN	6.1.1	0.75	t	0.75
2021	SNN	6.1.2	1	t	1
2021	SNN	6.2.1	2	t	2
2021	SNN	6.2.2	0.5	t	0.5
2021	SNN	6.2.3	0.5	t	0.5
2021	SNN	6.2.4	0.87	t	0.87
2021	SNN	6.3	0.75	t	0.75
2021	SNN	6.4	1	t	1
2021	SNN	6.5	1.34	t	\N
2021	SNN	6.6	1.3496	t	\N
2021	SNN	7.1	0	t	0
2021	SNN	7.2	0.98	t	0.99
2021	SNN	7.3	0.52	t	0.52
2021	SNN	7.4	0.1	t	0.3
2021	SNN	7.5	0.3	t	0.3
2021	SNN	7.6	0	t	0
2021	SNN	7.7	1	t	1
2021	SNN	7.8	1.41	t	1.41
2021	SNN	7.9	0.75	t	0.75
2021	SNN	7.10	0.25	t	0.25
2021	SNN	7.11	0.25	t	0.25
2021	SNN	7.12	0.25	t	0.25
2021	SNN	7.13	1	t	1
2021	SNN	7.14	1.2151	t	\N
2021	SNN	7.15	1.23	t	\N
2021	SNN	8.1.1	0.5	t	0.5
2021	SNN	8.1.2	2	t	2
2021	SNN	8.2.1	0.75	t	0.75
2021	SNN	8.2.2	1	t	1
2021	SNN	8.3	0.99	t	0.99
2021	SNN	8.4	1	t	1
2021	SNN	8.5	1.85	t	\N
2021	SNN	8.6	0.953	t	\N
2021	SNN	8.7	0.94	t	\N
2021	SNN	8.8	0.91	t	\N
2021	SNN	8.9	0.91	t	\N
2021	SNV	1.1.1	0.5	t	0.5
2021	SNV	1.1.2	0.5	t	0.5
2021	SNV	1.1.3	1	t	1
2021	SNV	1.2.1	0.75	t	1
2021	SNV	1.2.2	0	t	0.5
2021	SNV	1.3.1	\N	f	\N
2021	SNV	1.3.2	0.99	t	1
2021	SNV	1.4	1	t	1
2021	SNV	1.5	1	t	1
2021	SNV	1.6	2	t	2
2021	SNV	1.7	0.3	t	0.3
2021	SNV	1.8	0.2	t	0.2
2021	SNV	1.9	0.9351	t	\N
2021	SNV	1.10	0.92	t	\N
2021	SNV	1.11	0.9	t	\N
2021	SNV	2.1	1.5	t	1.5
2021	SNV	2.2.1	0.25	t	0.25
2021	SNV	2.2.2	0.25	t	0.25
2021	SNV	2.3.1	0.5	t	0.5
2021	SNV	2.3.2	0.98	t	0.98
2021	SNV	2.4	1.42	t	1.42
2021	SNV	2.5	0.5	t	0.5
2021	SNV	2.6	1.39	t	\N
2021	SNV	2.7	1.4013	t	\N
2021	SNV	3.1.1	0.25	t	0.25
2021	SNV	3.1.2	0.5	t	0.5
2021	SNV	3.1.3	0.5	t	0.25
2021	SNV	3.2	1	t	1
2021	SNV	3.3.1	1.5	t	1.5
2021	SNV	3.3.2	1	t	1
2021	SNV	3.4.1	2	t	2
2021	SNV	3.4.2	1	t	1
2021	SNV	3.4.3	0.5	t	1
2021	SNV	3.5.1	0.5	t	0.5
2021	SNV	3.5.2	0.81	t	0.81
2021	SNV	3.6	0.5	t	0.5
2021	SNV	3.7	0.9202	t	\N
2021	SNV	3.8	0.94	t	\N
2021	SNV	3.9	0.89	t	\N
2021	SNV	3.10	1.85	t	\N
2021	SNV	4.1.1	0.5	t	0.5
2021	SNV	4.1.2	0.5	t	0.5
2021	SNV	4.1.3	0.5	t	0.5
2021	SNV	4.2.1	1	t	1
2021	SNV	4.2.2	0.98	t	0.98
2021	SNV	4.3.1	1	t	1
2021	SNV	4.3.2	0.93	t	0.93
2021	SNV	4.4	1.38	t	\N
2021	SNV	4.5	1.3697	t	\N
2021	SNV	5.1	1	t	1
2021	SNV	5.2.1	0.5	t	0.5
2021	SNV	5.3.1	0.5	t	0.5
2021	SNV	5.3.2	1	t	1
2021	SNV	5.4.1	0.5	t	0.5
2021	SNV	5.4.2	1	t	1
2021	SNV	5.5.1	1	t	1
2021	SNV	5.5.2	1.81	t	1.81
2021	SNV	5.6	0.98	t	0.98
2021	SNV	5.7	0.25	t	0.25
2021	SNV	5.8	0.87	t	\N
2021	SNV	5.9	1.37	t	\N
2021	SNV	5.10	1.3321	t	\N
2021	SNV	6.1.1	1	t	1
2021	SNV	6.1.2	1	t	1
2021	SNV	6.2.1	1.92	t	1.92
2021	SNV	6.2.2	0.5	t	0.5
2021	SNV	6.2.3	0.5	t	0.5
2021	SNV	6.2.4	0.86	t	1
2021	SNV	6.3	0.75	t	1
2021	SNV	6.4	1	t	1
2021	SNV	6.5	1.42	t	\N
2021	SNV	6.6	1.4459	t	\N
2021	SNV	7.1	0.5	t	0.5
2021	SNV	7.2	0.82	t	1
2021	SNV	7.3	0.81	t	1
2021	SNV	7.4	0.2	t	0.3
2021	SNV	7.5	0.3	t	0.4
2021	SNV	7.6	0.1	t	0.2
2021	SNV	7.7	1	t	1
2021	SNV	7.8	1.48	t	1.5
2021	SNV	7.9	0.98	t	0.98
2021	SNV	7.10	0.25	t	0.25
2021	SNV	7.11	\N	f	\N
2021	SNV	7.12	0.25	t	0.25
2021	SNV	7.13	1.25	t	1.25
2021	SNV	7.14	1.3493	t	\N
2021	SNV	7.15	1.31	t	\N
2021	SNV	8.1.1	0.5	t	0.5
2021	SNV	8.1.2	1.99	t	1.99
2021	SNV	8.2.1	1	t	1
2021	SNV	8.2.2	1	t	1
2021	SNV	8.3	0.93	t	0.93
2021	SNV	8.4	1	t	1
2021	SNV	8.5	1.79	t	\N
2021	SNV	8.6	0.95	t	\N
2021	SNV	8.7	0.9014	t	\N
2021	SNV	8.8	0.93	t	\N
2021	SNV	8.9	0.88	t	\N
2021	SQHKT	1.1.1	0.25	t	0.25
2021	SQHKT	1.1.2	0.5	t	0.5
2021	SQHKT	1.1.3	0	t	2
2021	SQHKT	1.2.1	0.75	t	0.75
2021	SQHKT	1.2.2	0.25	t	0.25
2021	SQHKT	1.3.1	0.5	t	0.5
2021	SQHKT	1.3.2	0.58	t	0.58
2021	SQHKT	1.4	0.5	t	0.5
2021	SQHKT	1.5	0	t	0
2021	SQHKT	1.6	1.37	t	1.44
2021	SQHKT	1.7	0.1	t	0.1
2021	SQHKT	1.8	0.2	t	0.2
2021	SQHKT	1.9	0.8683	t	\N
2021	SQHKT	1.10	0.82	t	\N
2021	SQHKT	1.11	0.87	t	\N
2021	SQHKT	2.1	1	t	1
2021	SQHKT	2.2.1	0.25	t	0.25
2021	SQHKT	2.2.2	0.25	t	0.25
2021	SQHKT	2.3.1	0.25	t	0.5
2021	SQHKT	2.3.2	0.83	t	1
2021	SQHKT	2.4	1.5	t	1.5
2021	SQHKT	2.5	0.25	t	0.5
2021	SQHKT	2.6	1.2997	t	\N
2021	SQHKT	2.7	1.31	t	\N
2021	SQHKT	3.1.1	0.25	t	0.5
2021	SQHKT	3.1.2	0.5	t	0.5
2021	SQHKT	3.1.3	0.25	t	0.25
2021	SQHKT	3.2	1	t	1
2021	SQHKT	3.3.1	1.5	t	1
2021	SQHKT	3.3.2	0.5	t	1
2021	SQHKT	3.4.1	1.79	t	1.79
2021	SQHKT	3.4.2	1	t	1
2021	SQHKT	3.4.3	1	t	1
2021	SQHKT	3.5.1	0.5	t	0.5
2021	SQHKT	3.5.2	0.98	t	1
2021	SQHKT	3.6	0.25	t	0.25
2021	SQHKT	3.7	0.84	t	\N
2021	SQHKT	3.8	0.85	t	\N
2021	SQHKT	3.9	0.8949	t	\N
2021	SQHKT	3.10	1.66	t	\N
2021	SQHKT	4.1.1	0.5	t	0.5
2021	SQHKT	4.1.2	\N	f	\N
2021	SQHKT	4.1.3	0.5	t	0.5
2021	SQHKT	4.2.1	0.8	t	1
2021	SQHKT	4.2.2	0.94	t	0.94
2021	SQHKT	4.3.1	0.5	t	0.5
2021	SQHKT	4.3.2	0.97	t	1
2021	SQHKT	4.4	1.2506	t	\N
2021	SQHKT	4.5	1.31	t	\N
2021	SQHKT	5.1	1	t	1
2021	SQHKT	5.2.1	\N	f	\N
2021	SQHKT	5.3.1	0	t	0
2021	SQHKT	5.3.2	1	t	1
2021	SQHKT	5.4.1	0.5	t	0.5
2021	SQHKT	5.4.2	1	t	1
2021	SQHKT	5.5.1	0.5	t	0.5
2021	SQHKT	5.5.2	1.82	t	1.82
2021	SQHKT	5.6	0.95	t	1
2021	SQHKT	5.7	0.25	t	0.25
2021	SQHKT	5.8	0.88	t	\N
2021	SQHKT	5.9	1.33	t	\N
2021	SQHKT	5.10	1.3486	t	\N
2021	SQHKT	6.1.1	0.5	t	1
2021	SQHKT	6.1.2	0.5	t	1
2021	SQHKT	6.2.1	2	t	2
2021	SQHKT	6.2.2	0.5	t	0.5
2021	SQHKT	6.2.3	0.5	t	0.5
2021	SQHKT	6.2.4	1	t	1
2021	SQHKT	6.3	0.75	t	0.75
2021	SQHKT	6.4	1	t	1
2021	SQHKT	6.5	1.3423	t	\N
2021	SQHKT	6.6	1.33	t	\N
2021	SQHKT	7.1	0.5	t	1.5
2021	SQHKT	7.2	0.97	t	0.97
2021	SQHKT	7.3	0.61	t	0.61
2021	SQHKT	7.4	0.1	t	0.3
2021	SQHKT	7.5	0.1	t	0.1
2021	SQHKT	7.6	0	t	0
2021	SQHKT	7.7	0	t	1
2021	SQHKT	7.8	1.27	t	1.41
2021	SQHKT	7.9	0.45	t	0.66
2021	SQHKT	7.10	0	t	0
2021	SQHKT	7.11	0	t	1
2021	SQHKT	7.12	0.25	t	1
2021	SQHKT	7.13	0.5	t	0.5
2021	SQHKT	7.14	1.2644	t	\N
2021	SQHKT	7.15	1.24	t	\N
2021	SQHKT	8.1.1	1	t	1
2021	SQHKT	8.1.2	1.95	t	2
2021	SQHKT	8.2.1	0.75	t	1
2021	SQHKT	8.2.2	1	t	1
2021	SQHKT	8.3	0.84	t	1
2021	SQHKT	8.4	0.75	t	0.75
2021	SQHKT	8.5	1.83	t	\N
2021	SQHKT	8.6	0.94	t	\N
2021	SQHKT	8.7	0.92	t	\N
2021	SQHKT	8.8	0.8932	t	\N
2021	SQHKT	8.9	0.89	t	\N
2021	STC	1.1.1	0.25	t	0.25
2021	STC	1.1.2	0.25	t	0.5
2021	STC	1.1.3	2	t	2
2021	STC	1.2.1	1	t	1
2021	STC	1.2.2	0.25	t	0.5
2021	STC	1.3.1	\N	f	\N
2021	STC	1.3.2	0.95	t	1
2021	STC	1.4	0.5	t	0.5
2021	STC	1.5	0.5	t	0.5
2021	STC	1.6	2	t	2
2021	STC	1.7	0.3	t	0.3
2021	STC	1.8	0.2	t	0.2
2021	STC	1.9	0.8771	t	\N
2021	STC	1.10	0.88	t	\N
2021	STC	1.11	0.89	t	\N
2021	STC	2.1	1.5	t	1.5
2021	STC	2.2.1	0.5	t	0.5
2021	STC	2.2.2	0.25	t	0.25
2021	STC	2.3.1	0.25	t	0.25
2021	STC	2.3.2	0.97	t	0.97
2021	STC	2.4	1.46	t	1.46
2021	STC	2.5	0.5	t	0.5
2021	STC	2.6	1.3738	t	\N
2021	STC	2.7	1.35	t	\N
2021	STC	3.1.1	0.25	t	0.5
2021	STC	3.1.2	0.5	t	0.5
2021	STC	3.1.3	0.5	t	0.25
2021	STC	3.2	0.75	t	1
2021	STC	3.3.1	1.5	t	1.5
2021	STC	3.3.2	1	t	1
2021	STC	3.4.1	1.8	t	1.8
2021	STC	3.4.2	1	t	1
2021	STC	3.4.3	1	t	1
2021	STC	3.5.1	0.5	t	0.5
2021	STC	3.5.2	0.99	t	1
2021	STC	3.6	0.5	t	0.5
2021	STC	3.7	0.98	t	\N
2021	STC	3.8	0.9334	t	\N
2021	STC	3.9	0.92	t	\N
2021	STC	3.10	1.81	t	\N
2021	STC	4.1.1	0.5	t	0.5
2021	STC	4.1.2	1	t	1
2021	STC	4.1.3	0.25	t	0.5
2021	STC	4.2.1	1	t	1
2021	STC	4.2.2	0.99	t	1
2021	STC	4.3.1	1	t	1
2021	STC	4.3.2	0.82	t	1
2021	STC	4.4	1.41	t	\N
2021	STC	4.5	1.3832	t	\N
2021	STC	5.1	1	t	1
2021	STC	5.2.1	0.5	t	0.5
2021	STC	5.3.1	0.5	t	0.5
2021	STC	5.3.2	1	t	1
2021	STC	5.4.1	0.5	t	0.5
2021	STC	5.4.2	1	t	1
2021	STC	5.5.1	0.75	t	1
2021	STC	5.5.2	1.81	t	2
2021	STC	5.6	\N	f	\N
2021	STC	5.7	0.5	t	0.5
2021	STC	5.8	0.9057	t	\N
2021	STC	5.9	1.38	t	\N
2021	STC	5.10	1.4	t	\N
2021	STC	6.1.1	1	t	1
2021	STC	6.1.2	1	t	1
2021	STC	6.2.1	2	t	2
2021	STC	6.2.2	0.5	t	0.5
2021	STC	6.2.3	0.25	t	0.25
2021	STC	6.2.4	0.96	t	0.98
2021	STC	6.3	1	t	1
2021	STC	6.4	1	t	1
2021	STC	6.5	1.3832	t	\N
2021	STC	6.6	1.35	t	\N
2021	STC	7.1	0.5	t	0.5
2021	STC	7.2	0.55	t	1
2021	STC	7.3	0.99	t	0.99
2021	STC	7.4	0.1	t	0.1
2021	STC	7.5	0.4	t	0.5
2021	STC	7.6	0.1	t	0.1
2021	STC	7.7	1	t	1
2021	STC	7.8	1.44	t	1.44
2021	STC	7.9	1	t	1
2021	STC	7.10	0.25	t	0.25
2021	STC	7.11	0.5	t	1
2021	STC	7.12	0.75	t	0.75
2021	STC	7.13	1.5	t	1.5
2021	STC	7.14	1.3856	t	\N
2021	STC	7.15	1.32	t	\N
2021	STC	8.1.1	1	t	1
2021	STC	8.1.2	1.86	t	1.86
2021	STC	8.2.1	1	t	1
2021	STC	8.2.2	1	t	1
2021	STC	8.3	0.85	t	1
2021	STC	8.4	1	t	1
2021	STC	8.5	1.87	t	\N
2021	STC	8.6	0.9	t	\N
2021	STC	8.7	0.94	t	\N
2021	STC	8.8	0.941	t	\N
2021	STC	8.9	0.91	t	\N
2021	STNMT	1.1.1	0.25	t	0.25
2021	STNMT	1.1.2	0	t	0.5
2021	STNMT	1.1.3	0	t	0
2021	STNMT	1.2.1	0.5	t	0.5
2021	STNMT	1.2.2	0.25	t	0.25
2021	STNMT	1.3.1	0	t	1
2021	STNMT	1.3.2	0.45	t	0.45
2021	STNMT	1.4	0	t	0
2021	STNMT	1.5	0	t	1
2021	STNMT	1.6	1.15	t	1.15
2021	STNMT	1.7	0.3	t	0.3
2021	STNMT	1.8	0.2	t	0.2
2021	STNMT	1.9	0.82	t	\N
2021	STNMT	1.10	0.81	t	\N
2021	STNMT	1.11	0.8	t	\N
2021	STNMT	2.1	1.5	t	1.5
2021	STNMT	2.2.1	0	t	0
2021	STNMT	2.2.2	0.25	t	0.25
2021	STNMT	2.3.1	0.25	t	0.25
2021	STNMT	2.3.2	0.77	t	1
2021	STNMT	2.4	1.41	t	1.5
2021	STNMT	2.5	0.25	t	0.25
2021	STNMT	2.6	1.323	t	\N
2021	STNMT	2.7	1.24	t	\N
2021	STNMT	3.1.1	0.5	t	0.5
2021	STNMT	3.1.2	0.5	t	0.5
2021	STNMT	3.1.3	0.25	t	0.5
2021	STNMT	3.2	0.75	t	0.75
2021	STNMT	3.3.1	1.5	t	1.5
2021	STNMT	3.3.2	1	t	1
2021	STNMT	3.4.1	1.81	t	2
2021	STNMT	3.4.2	0	t	0
2021	STNMT	3.4.3	1	t	1
2021	STNMT	3.5.1	0.5	t	0.5
2021	STNMT	3.5.2	1	t	1
2021	STNMT	3.6	0.25	t	0.5
2021	STNMT	3.7	0.8884	t	\N
2021	STNMT	3.8	0.85	t	\N
2021	STNMT	3.9	0.85	t	\N
2021	STNMT	3.10	1.78	t	\N
2021	STNMT	4.1.1	0.5	t	0.5
2021	STNMT	4.1.2	0.5	t	1
2021	STNMT	4.1.3	0.25	t	0.5
2021	STNMT	4.2.1	0.8	t	1
2021	STNMT	4.2.2	1	t	1
2021	STNMT	4.3.1	0.5	t	0.5
2021	STNMT	4.3.2	0.89	t	0.89
2021	STNMT	4.4	1.24	t	\N
2021	STNMT	4.5	1.2912	t	\N
2021	STNMT	5.1	1	t	1
2021	STNMT	5.2.1	0.5	t	0.5
2021	STNMT	5.3.1	0.5	t	0.5
2021	STNMT	5.3.2	0.5	t	1
2021	STNMT	5.4.1	0.25	t	0.25
2021	STNMT	5.4.2	0.75	t	0.75
2021	STNMT	5.5.1	1	t	1
2021	STNMT	5.5.2	1.99	t	2
2021	STNMT	5.6	0.95	t	0.95
2021	STNMT	5.7	0.5	t	0.5
2021	STNMT	5.8	0.78	t	\N
2021	STNMT	5.9	1.2	t	\N
2021	STNMT	5.10	1.1989	t	\N
2021	STNMT	6.1.1	0.75	t	0.75
2021	STNMT	6.1.2	0.5	t	1
2021	STNMT	6.2.1	1.79	t	1.79
2021	STNMT	6.2.2	0.5	t	0.5
2021	STNMT	6.2.3	0.25	t	0.25
2021	STNMT	6.2.4	1	t	1
2021	STNMT	6.3	1	t	1
2021	STNMT	6.4	1	t	1
2021	STNMT	6.5	1.2577	t	\N
2021	STNMT	6.6	1.28	t	\N
2021	STNMT	7.1	0	t	0
2021	STNMT	7.2	0.45	t	0.45
2021	STNMT	7.3	0.45	t	0.49
2021	STNMT	7.4	0	t	0
2021	STNMT	7.5	0	t	0
2021	STNMT	7.6	0	t	0.2
2021	STNMT	7.7	0	t	1
2021	STNMT	7.8	0.68	t	1.5
2021	STNMT	7.9	0.45	t	0.91
2021	STNMT	7.10	0	t	0
2021	STNMT	7.11	0	t	0
2021	STNMT	7.12	0	t	0
2021	STNMT	7.13	0	t	1.5
2021	STNMT	7.14	1.11	t	\N
2021	STNMT	7.15	1.1452	t	\N
2021	STNMT	8.1.1	0.5	t	0.5
2021	STNMT	8.1.2	1.91	t	1.91
2021	STNMT	8.2.1	0.5	t	1
2021	STNMT	8.2.2	1	t	1
2021	STNMT	8.3	1	t	1
2021	STNMT	8.4	0.5	t	1
2021	STNMT	8.5	1.73	t	\N
2021	STNMT	8.6	0.86	t	\N
2021	STNMT	8.7	0.8156	t	\N
2021	STNMT	8.8	0.82	t	\N
2021	STNMT	8.9	0.82	t	\N
2021	STP	1.1.1	0.25	t	0.25
2021	STP	1.1.2	0.25	t	0.5
2021	STP	1.1.3	1	t	1
2021	STP	1.2.1	0.75	t	1
2021	STP	1.2.2	0.25	t	0.25
2021	STP	1.3.1	\N	f	\N
2021	STP	1.3.2	0.75	t	0.75
2021	STP	1.4	0.25	t	1
2021	STP	1.5	1	t	1
2021	STP	1.6	2	t	2
2021	STP	1.7	0.1	t	0.1
2021	STP	1.8	0.2	t	0.2
2021	STP	1.9	0.89	t	\N
2021	STP	1.10	0.9236	t	\N
2021	STP	1.11	0.89	t	\N
2021	STP	2.1	1	t	1
2021	STP	2.2.1	0.25	t	0.5
2021	STP	2.2.2	0.5	t	0.5
2021	STP	2.3.1	0.5	t	0.5
2021	STP	2.3.2	0.92	t	1
2021	STP	2.4	1.5	t	1.5
2021	STP	2.5	0.5	t	0.5
2021	STP	2.6	1.3763	t	\N
2021	STP	2.7	1.42	t	\N
2021	STP	3.1.1	0.25	t	0.5
2021	STP	3.1.2	0.5	t	0.5
2021	STP	3.1.3	0.5	t	0.5
2021	STP	3.2	1	t	1
2021	STP	3.3.1	1.5	t	1.5
2021	STP	3.3.2	1	t	1
2021	STP	3.4.1	2	t	2
2021	STP	3.4.2	1	t	1
2021	STP	3.4.3	0.75	t	0.75
2021	STP	3.5.1	0.25	t	0.25
2021	STP	3.5.2	1	t	1
2021	STP	3.6	0.5	t	0.5
2021	STP	3.7	0.87	t	\N
2021	STP	3.8	0.91	t	\N
2021	STP	3.9	0.88	t	\N
2021	STP	3.10	1.806	t	\N
2021	STP	4.1.1	0.5	t	0.5
2021	STP	4.1.2	0.5	t	0.5
2021	STP	4.1.3	0.5	t	0.5
2021	STP	4.2.1	1	t	1
2021	STP	4.2.2	0.96	t	0.96
2021	STP	4.3.1	1	t	1
2021	STP	4.3.2	0.86	t	0.86
2021	STP	4.4	1.3776	t	\N
2021	STP	4.5	1.38	t	\N
2021	STP	5.1	0.75	t	0.75
2021	STP	5.2.1	0.5	t	0.5
2021	STP	5.3.1	0.5	t	0.5
2021	STP	5.3.2	1	t	1
2021	STP	5.4.1	0.5	t	0.5
2021	STP	5.4.2	0.75	t	1
2021	STP	5.5.1	0.75	t	1
2021	STP	5.5.2	1.79	t	1.98
2021	STP	5.6	1	t	1
2021	STP	5.7	0.5	t	0.5
2021	STP	5.8	0.8993	t	\N
2021	STP	5.9	1.37	t	\N
2021	STP	5.10	1.31	t	\N
2021	STP	6.1.1	1	t	1
2021	STP	6.1.2	1	t	1
2021	STP	6.2.1	1.98	t	1.98
2021	STP	6.2.2	0.5	t	0.5
2021	STP	6.2.3	0.25	t	0.25
2021	STP	6.2.4	0.94	t	1
2021	STP	6.3	0.75	t	1
2021	STP	6.4	1	t	1
2021	STP	6.5	1.34	t	\N
2021	STP	6.6	1.3324	t	\N
2021	STP	7.1	0.5	t	0.5
2021	STP	7.2	0.91	t	1
2021	STP	7.3	0.46	t	0.46
2021	STP	7.4	0.1	t	0.1
2021	STP	7.5	0.4	t	0.4
2021	STP	7.6	0	t	0.2
2021	STP	7.7	0.5	t	0.5
2021	STP	7.8	1.5	t	1.5
2021	STP	7.9	1	t	1
2021	STP	7.10	0.25	t	0.5
2021	STP	7.11	0.75	t	0.75
2021	STP	7.12	1	t	1
2021	STP	7.13	0.5	t	0.5
2021	STP	7.14	1.2854	t	\N
2021	STP	7.15	1.26	t	\N
2021	STP	8.1.1	1	t	1
2021	STP	8.1.2	2	t	2
2021	STP	8.2.1	1	t	1
2021	STP	8.2.2	0.5	t	1
2021	STP	8.3	0.84	t	1
2021	STP	8.4	1	t	1
2021	STP	8.5	1.88	t	\N
2021	STP	8.6	0.8984	t	\N
2021	STP	8.7	0.9	t	\N
2021	STP	8.8	0.9	t	\N
2021	STP	8.9	0.94	t	\N
2021	STTTT	1.1.1	0.5	t	0.5
2021	STTTT	1.1.2	0.25	t	0.5
2021	STTTT	1.1.3	0	t	0
2021	STTTT	1.2.1	0.5	t	0.5
2021	STTTT	1.2.2	0.25	t	0.25
2021	STTTT	1.3.1	1	t	1
2021	STTTT	1.3.2	0.9	t	1
2021	STTTT	1.4	0.75	t	0.75
2021	STTTT	1.5	0.5	t	0.5
2021	STTTT	1.6	1.47	t	1.47
2021	STTTT	1.7	0.1	t	0.3
2021	STTTT	1.8	0.2	t	0.2
2021	STTTT	1.9	0.8703	t	\N
2021	STTTT	1.10	0.85	t	\N
2021	STTTT	1.11	0.91	t	\N
2021	STTTT	2.1	1	t	1
2021	STTTT	2.2.1	0.25	t	0.5
2021	STTTT	2.2.2	0.5	t	0.5
2021	STTTT	2.3.1	0.5	t	0.5
2021	STTTT	2.3.2	0.9	t	1
2021	STTTT	2.4	1.5	t	1.5
2021	STTTT	2.5	0.25	t	0.25
2021	STTTT	2.6	1.3588	t	\N
2021	STTTT	2.7	1.3	t	\N
2021	STTTT	3.1.1	0.5	t	0.5
2021	STTTT	3.1.2	0.5	t	0.5
2021	STTTT	3.1.3	0.5	t	0.5
2021	STTTT	3.2	0.75	t	0.75
2021	STTTT	3.3.1	1.5	t	1.5
2021	STTTT	3.3.2	1	t	1
2021	STTTT	3.4.1	1.99	t	2
2021	STTTT	3.4.2	0.5	t	0.5
2021	STTTT	3.4.3	1	t	1
2021	STTTT	3.5.1	0.5	t	0.5
2021	STTTT	3.5.2	0.82	t	0.82
2021	STTTT	3.6	0.5	t	0.5
2021	STTTT	3.7	0.9102	t	\N
2021	STTTT	3.8	0.89	t	\N
2021	STTTT	3.9	0.92	t	\N
2021	STTTT	3.10	1.83	t	\N
2021	STTTT	4.1.1	0.25	t	0.5
2021	STTTT	4.1.2	1	t	1
2021	STTTT	4.1.3	0.25	t	0.25
2021	STTTT	4.2.1	0.8	t	0.8
2021	STTTT	4.2.2	0.98	t	0.99
2021	STTTT	4.3.1	0.75	t	0.75
2021	STTTT	4.3.2	0.91	t	0.91
2021	STTTT	4.4	1.33	t	\N
2021	STTTT	4.5	1.3336	t	\N
2021	STTTT	5.1	1	t	1
2021	STTTT	5.2.1	0.25	t	0.25
2021	STTTT	5.3.1	0.5	t	0.5
2021	STTTT	5.3.2	0.5	t	0.5
2021	STTTT	5.4.1	0.5	t	0.5
2021	STTTT	5.4.2	1	t	1
2021	STTTT	5.5.1	1	t	1
2021	STTTT	5.5.2	1.98	t	1.98
2021	STTTT	5.6	0.98	t	1
2021	STTTT	5.7	0.25	t	0.25
2021	STTTT	5.8	0.89	t	\N
2021	STTTT	5.9	1.3141	t	\N
2021	STTTT	5.10	1.37	t	\N
2021	STTTT	6.1.1	0.75	t	1
2021	STTTT	6.1.2	1	t	1
2021	STTTT	6.2.1	1.94	t	1.94
2021	STTTT	6.2.2	0.5	t	0.5
2021	STTTT	6.2.3	0.25	t	0.25
2021	STTTT	6.2.4	1	t	1
2021	STTTT	6.3	1	t	1
2021	STTTT	6.4	1	t	1
2021	STTTT	6.5	1.39	t	\N
2021	STTTT	6.6	1.3721	t	\N
2021	STTTT	7.1	0.5	t	0.5
2021	STTTT	7.2	0.56	t	1
2021	STTTT	7.3	0.81	t	1
2021	STTTT	7.4	0.1	t	0.1
2021	STTTT	7.5	0.2	t	0.2
2021	STTTT	7.6	0.1	t	0.2
2021	STTTT	7.7	\N	f	\N
2021	STTTT	7.8	0.68	t	0.68
2021	STTTT	7.9	1	t	1
2021	STTTT	7.10	0.25	t	0.25
2021	STTTT	7.11	\N	f	\N
2021	STTTT	7.12	0.75	t	0.75
2021	STTTT	7.13	0.5	t	0.5
2021	STTTT	7.14	1.26	t	\N
2021	STTTT	7.15	1.2416	t	\N
2021	STTTT	8.1.1	1	t	1
2021	STTTT	8.1.2	1.99	t	1.99
2021	STTTT	8.2.1	1	t	1
2021	STTTT	8.2.2	1	t	1
2021	STTTT	8.3	0.99	t	1
2021	STTTT	8.4	0.5	t	1
2021	STTTT	8.5	1.7783	t	\N
2021	STTTT	8.6	0.9	t	\N
2021	STTTT	8.7	0.92	t	\N
2021	STTTT	8.8	0.92	t	\N
2021	STTTT	8.9	0.91	t	\N
2021	SVHTT	1.1.1	0.25	t	0.25
2021	SVHTT	1.1.2	0.25	t	0.25
2021	SVHTT	1.1.3	2	t	2
2021	SVHTT	1.2.1	0.5	t	1
2021	SVHTT	1.2.2	0.25	t	0.5
2021	SVHTT	1.3.1	\N	f	\N
2021	SVHTT	1.3.2	0.73	t	1
2021	SVHTT	1.4	1	t	1
2021	SVHTT	1.5	0	t	1
2021	SVHTT	1.6	0.91	t	1.18
2021	SVHTT	1.7	0	t	0
2021	SVHTT	1.8	0.2	t	0.2
2021	SVHTT	1.9	0.8294	t	\N
2021	SVHTT	1.10	0.86	t	\N
2021	SVHTT	1.11	0.87	t	\N
2021	SVHTT	2.1	1	t	1.5
2021	SVHTT	2.2.1	0.5	t	0.5
2021	SVHTT	2.2.2	0.25	t	0.5
2021	SVHTT	2.3.1	0.5	t	0.5
2021	SVHTT	2.3.2	0.88	t	0.91
2021	SVHTT	2.4	1.41	t	1.42
2021	SVHTT	2.5	0.5	t	0.5
2021	SVHTT	2.6	1.3093	t	\N
2021	SVHTT	2.7	1.35	t	\N
2021	SVHTT	3.1.1	0.25	t	0.5
2021	SVHTT	3.1.2	0.5	t	0.5
2021	SVHTT	3.1.3	\N	f	\N
2021	SVHTT	3.2	0.5	t	1
2021	SVHTT	3.3.1	1	t	1
2021	SVHTT	3.3.2	1	t	1
2021	SVHTT	3.4.1	1.99	t	2
2021	SVHTT	3.4.2	1	t	1
2021	SVHTT	3.4.3	1	t	1
2021	SVHTT	3.5.1	0.5	t	0.5
2021	SVHTT	3.5.2	0.92	t	0.92
2021	SVHTT	3.6	0.5	t	0.5
2021	SVHTT	3.7	0.91	t	\N
2021	SVHTT	3.8	0.87	t	\N
2021	SVHTT	3.9	0.9089	t	\N
2021	SVHTT	3.10	1.76	t	\N
2021	SVHTT	4.1.1	0.5	t	0.5
2021	SVHTT	4.1.2	0.5	t	1
2021	SVHTT	4.1.3	0.5	t	0.5
2021	SVHTT	4.2.1	1	t	1
2021	SVHTT	4.2.2	0.87	t	0.87
2021	SVHTT	4.3.1	0.5	t	0.5
2021	SVHTT	4.3.2	1	t	1
2021	SVHTT	4.4	1.33	t	\N
2021	SVHTT	4.5	1.3619	t	\N
2021	SVHTT	5.1	1	t	1
2021	SVHTT	5.2.1	0.25	t	0.5
2021	SVHTT	5.3.1	0.5	t	0.5
2021	SVHTT	5.3.2	0.5	t	1
2021	SVHTT	5.4.1	0.5	t	0.5
2021	SVHTT	5.4.2	1	t	1
2021	SVHTT	5.5.1	0.75	t	0.75
2021	SVHTT	5.5.2	1.98	t	2
2021	SVHTT	5.6	0.98	t	0.98
2021	SVHTT	5.7	0.5	t	0.5
2021	SVHTT	5.8	0.8617	t	\N
2021	SVHTT	5.9	1.3	t	\N
2021	SVHTT	5.10	1.32	t	\N
2021	SVHTT	6.1.1	1	t	1
2021	SVHTT	6.1.2	1	t	1
2021	SVHTT	6.2.1	1.97	t	1.97
2021	SVHTT	6.2.2	0.5	t	0.5
2021	SVHTT	6.2.3	0.5	t	0.5
2021	SVHTT	6.2.4	0.81	t	0.81
2021	SVHTT	6.3	1	t	1
2021	SVHTT	6.4	0.5	t	1
2021	SVHTT	6.5	1.3671	t	\N
2021	SVHTT	6.6	1.33	t	\N
2021	SVHTT	7.1	0	t	0
2021	SVHTT	7.2	0.98	t	1
2021	SVHTT	7.3	0.45	t	0.45
2021	SVHTT	7.4	0	t	0
2021	SVHTT	7.5	0.1	t	0.1
2021	SVHTT	7.6	0.1	t	0.1
2021	SVHTT	7.7	0	t	0.5
2021	SVHTT	7.8	1.44	t	1.44
2021	SVHTT	7.9	0.75	t	1
2021	SVHTT	7.10	0	t	0.5
2021	SVHTT	7.11	0.5	t	0.5
2021	SVHTT	7.12	0	t	1
2021	SVHTT	7.13	1.5	t	1.5
2021	SVHTT	7.14	1.34	t	\N
2021	SVHTT	7.15	1.2804	t	\N
2021	SVHTT	8.1.1	0.5	t	0.5
2021	SVHTT	8.1.2	1.96	t	1.99
2021	SVHTT	8.2.1	1	t	1
2021	SVHTT	8.2.2	0.5	t	0.5
2021	SVHTT	8.3	0.88	t	0.87
2021	SVHTT	8.4	1	t	1
2021	SVHTT	8.5	1.87	t	\N
2021	SVHTT	8.6	0.9243	t	\N
2021	SVHTT	8.7	0.92	t	\N
2021	SVHTT	8.8	0.95	t	\N
2021	SVHTT	8.9	0.92	t	\N
2021	SXD	1.1.1	0.25	t	0.5
2021	SXD	1.1.2	0	t	0.5
2021	SXD	1.1.3	1	t	1
2021	SXD	1.2.1	1	t	1
2021	SXD	1.2.2	0.25	t	0.25
2021	SXD	1.3.1	0.5	t	0.5
2021	SXD	1.3.2	0.46	t	0.6
2021	SXD	1.4	0.75	t	0.75
2021	SXD	1.5	0	t	1
2021	SXD	1.6	1.27	t	1.27
2021	SXD	1.7	0	t	0.3
2021	SXD	1.8	0.2	t	0.2
2021	SXD	1.9	0.7919	t	\N
2021	SXD	1.10	0.84	t	\N
2021	SXD	1.11	0.8	t	\N
2021	SXD	2.1	1	t	1
2021	SXD	2.2.1	0.25	t	0.25
2021	SXD	2.2.2	0.5	t	0.5
2021	SXD	2.3.1	0.25	t	0.25
2021	SXD	2.3.2	0.87	t	0.87
2021	SXD	2.4	1.49	t	1.49
2021	SXD	2.5	0.25	t	0.5
2021	SXD	2.6	1.2766	t	\N
2021	SXD	2.7	1.35	t	\N
2021	SXD	3.1.1	0.5	t	0.5
2021	SXD	3.1.2	0.5	t	0.5
2021	SXD	3.1.3	0.25	t	0.5
2021	SXD	3.2	1	t	1
2021	SXD	3.3.1	1.5	t	1.5
2021	SXD	3.3.2	0.5	t	0.5
2021	SXD	3.4.1	1.85	t	1.89
2021	SXD	3.4.2	1	t	1
2021	SXD	3.4.3	1	t	1
2021	SXD	3.5.1	0.25	t	0.25
2021	SXD	3.5.2	0.83	t	1
2021	SXD	3.6	0.25	t	0.5
2021	SXD	3.7	0.86	t	\N
2021	SXD	3.8	0.8692	t	\N
2021	SXD	3.9	0.87	t	\N
2021	SXD	3.10	1.8	t	\N
2021	SXD	4.1.1	0.25	t	0.25
2021	SXD	4.1.2	1	t	1
2021	SXD	4.1.3	0	t	0
2021	SXD	4.2.1	0.6	t	1
2021	SXD	4.2.2	0.92	t	0.92
2021	SXD	4.3.1	1	t	1
2021	SXD	4.3.2	0.98	t	0.98
2021	SXD	4.4	1.35	t	\N
2021	SXD	4.5	1.334	t	\N
2021	SXD	5.1	1	t	1
2021	SXD	5.2.1	0.5	t	0.5
2021	SXD	5.3.1	0.5	t	0.5
2021	SXD	5.3.2	0	t	1
2021	SXD	5.4.1	0.5	t	0.5
2021	SXD	5.4.2	0.75	t	0.75
2021	SXD	5.5.1	1	t	1
2021	SXD	5.5.2	1.9	t	1.91
2021	SXD	5.6	\N	f	\N
2021	SXD	5.7	0.25	t	0.25
2021	SXD	5.8	0.8969	t	\N
2021	SXD	5.9	1.28	t	\N
2021	SXD	5.10	1.3	t	\N
2021	SXD	6.1.1	1	t	1
2021	SXD	6.1.2	1	t	1
2021	SXD	6.2.1	1.82	t	1.99
2021	SXD	6.2.2	0.5	t	0.5
2021	SXD	6.2.3	0.5	t	0.5
2021	SXD	6.2.4	1	t	1
2021	SXD	6.3	0.75	t	1
2021	SXD	6.4	0.5	t	0.5
2021	SXD	6.5	1.39	t	\N
2021	SXD	6.6	1.3391	t	\N
2021	SXD	7.1	1	t	1
2021	SXD	7.2	0.5	t	1
2021	SXD	7.3	0.65	t	1
2021	SXD	7.4	0.1	t	0.1
2021	SXD	7.5	0.4	t	0.4
2021	SXD	7.6	0	t	0
2021	SXD	7.7	0	t	0
2021	SXD	7.8	1.4	t	1.43
2021	SXD	7.9	0.64	t	0.64
2021	SXD	7.10	0.25	t	0.5
2021	SXD	7.11	0.75	t	0.75
2021	SXD	7.12	0.25	t	0.25
2021	SXD	7.13	0.75	t	1.5
2021	SXD	7.14	1.2994	t	\N
2021	SXD	7.15	1.24	t	\N
2021	SXD	8.1.1	0.5	t	0.5
2021	SXD	8.1.2	2	t	2
2021	SXD	8.2.1	0.75	t	0.75
2021	SXD	8.2.2	1	t	1
2021	SXD	8.3	1	t	1
2021	SXD	8.4	0.5	t	0.5
2021	SXD	8.5	1.7879	t	\N
2021	SXD	8.6	0.9	t	\N
2021	SXD	8.7	0.96	t	\N
2021	SXD	8.8	0.91	t	\N
2021	SXD	8.9	0.88	t	\N
2021	SYT	1.1.1	0.25	t	0.5
2021	SYT	1.1.2	0	t	0
2021	SYT	1.1.3	1	t	1
2021	SYT	1.2.1	1	t	1
2021	SYT	1.2.2	0.25	t	0.25
2021	SYT	1.3.1	0.5	t	0.5
2021	SYT	1.3.2	1	t	1
2021	SYT	1.4	0.75	t	1
2021	SYT	1.5	1	t	1
2021	SYT	1.6	1.53	t	1.53
2021	SYT	1.7	0.3	t	0.3
2021	SYT	1.8	0.2	t	0.2
2021	SYT	1.9	0.8872	t	\N
2021	SYT	1.10	0.85	t	\N
2021	SYT	1.11	0.86	t	\N
2021	SYT	2.1	1	t	1
2021	SYT	2.2.1	0.25	t	0.25
2021	SYT	2.2.2	0.25	t	0.25
2021	SYT	2.3.1	0.25	t	0.5
2021	SYT	2.3.2	0.99	t	0.99
2021	SYT	2.4	1.47	t	1.47
2021	SYT	2.5	0.25	t	0.25
2021	SYT	2.6	1.3282	t	\N
2021	SYT	2.7	1.3	t	\N
2021	SYT	3.1.1	0.25	t	0.25
2021	SYT	3.1.2	0.5	t	0.5
2021	SYT	3.1.3	0.5	t	0.5
2021	SYT	3.2	1	t	1
2021	SYT	3.3.1	1.5	t	1.5
2021	SYT	3.3.2	1	t	1
2021	SYT	3.4.1	1.88	t	1.88
2021	SYT	3.4.2	0.5	t	1
2021	SYT	3.4.3	0.5	t	1
2021	SYT	3.5.1	0.25	t	0.25
2021	SYT	3.5.2	0.89	t	0.89
2021	SYT	3.6	0.5	t	0.5
2021	SYT	3.7	0.92	t	\N
2021	SYT	3.8	0.93	t	\N
2021	SYT	3.9	0.9048	t	\N
2021	SYT	3.10	1.87	t	\N
2021	SYT	4.1.1	0.5	t	0.5
2021	SYT	4.1.2	0.5	t	0.5
2021	SYT	4.1.3	0.25	t	0.25
2021	SYT	4.2.1	1	t	1
2021	SYT	4.2.2	0.99	t	1
2021	SYT	4.3.1	0.75	t	1
2021	SYT	4.3.2	1	t	1
2021	SYT	4.4	1.33	t	\N
2021	SYT	4.5	1.3686	t	\N
2021	SYT	5.1	0.25	t	0.25
2021	SYT	5.2.1	\N	f	\N
2021	SYT	5.3.1	0.5	t	0.5
2021	SYT	5.3.2	1	t	1
2021	SYT	5.4.1	0.5	t	0.5
2021	SYT	5.4.2	1	t	1
2021	SYT	5.5.1	0.75	t	1
2021	SYT	5.5.2	1.98	t	2
2021	SYT	5.6	0.99	t	0.99
2021	SYT	5.7	0.5	t	0.5
2021	SYT	5.8	0.94	t	\N
2021	SYT	5.9	1.31	t	\N
2021	SYT	5.10	1.3307	t	\N
2021	SYT	6.1.1	1	t	1
2021	SYT	6.1.2	1	t	1
2021	SYT	6.2.1	1.84	t	1.84
2021	SYT	6.2.2	0.5	t	0.5
2021	SYT	6.2.3	0.5	t	0.5
2021	SYT	6.2.4	1	t	1
2021	SYT	6.3	1	t	1
2021	SYT	6.4	0.5	t	1
2021	SYT	6.5	1.35	t	\N
2021	SYT	6.6	1.3839	t	\N
2021	SYT	7.1	0.5	t	1.5
2021	SYT	7.2	0.6	t	0.73
2021	SYT	7.3	0.52	t	0.87
2021	SYT	7.4	0	t	0.3
2021	SYT	7.5	0.3	t	0.3
2021	SYT	7.6	0.1	t	0.2
2021	SYT	7.7	0.5	t	1
2021	SYT	7.8	1.16	t	1.16
2021	SYT	7.9	0.55	t	0.55
2021	SYT	7.10	0	t	0.25
2021	SYT	7.11	0	t	0.25
2021	SYT	7.12	0.25	t	1
2021	SYT	7.13	0.25	t	0.25
2021	SYT	7.14	1.2969	t	\N
2021	SYT	7.15	1.24	t	\N
2021	SYT	8.1.1	0.5	t	1
2021	SYT	8.1.2	1.97	t	1.97
2021	SYT	8.2.1	1	t	1
2021	SYT	8.2.2	1	t	1
2021	SYT	8.3	0.85	t	1
2021	SYT	8.4	0.75	t	0.75
2021	SYT	8.5	1.78	t	\N
2021	SYT	8.6	0.92	t	\N
2021	SYT	8.7	0.92	t	\N
2021	SYT	8.8	0.9027	t	\N
2021	SYT	8.9	0.93	t	\N
2021	TTTP	1.1.1	0	t	0.5
2021	TTTP	1.1.2	0.5	t	0.5
2021	TTTP	1.1.3	1	t	1
2021	TTTP	1.2.1	1	t	1
2021	TTTP	1.2.2	0.25	t	0.5
2021	TTTP	1.3.1	0.5	t	0.5
2021	TTTP	1.3.2	0.86	t	0.86
2021	TTTP	1.4	0.5	t	0.5
2021	TTTP	1.5	1	t	1
2021	TTTP	1.6	2	t	2
2021	TTTP	1.7	0.2	t	0.2
2021	TTTP	1.8	0.2	t	0.2
2021	TTTP	1.9	0.85	t	\N
2021	TTTP	1.10	0.8687	t	\N
2021	TTTP	1.11	0.9	t	\N
2021	TTTP	2.1	1	t	1.5
2021	TTTP	2.2.1	0.5	t	0.5
2021	TTTP	2.2.2	0.25	t	0.25
2021	TTTP	2.3.1	0.25	t	0.25
2021	TTTP	2.3.2	0.98	t	1
2021	TTTP	2.4	1.37	t	1.37
2021	TTTP	2.5	0.5	t	0.5
2021	TTTP	2.6	1.38	t	\N
2021	TTTP	2.7	1.3726	t	\N
2021	TTTP	3.1.1	0.25	t	0.25
2021	TTTP	3.1.2	0.5	t	0.5
2021	TTTP	3.1.3	0.5	t	0.5
2021	TTTP	3.2	0.5	t	1
2021	TTTP	3.3.1	\N	f	\N
2021	TTTP	3.3.2	\N	f	\N
2021	TTTP	3.4.1	2	t	2
2021	TTTP	3.4.2	1	t	1
2021	TTTP	3.4.3	1	t	1
2021	TTTP	3.5.1	0.25	t	0.5
2021	TTTP	3.5.2	1	t	1
2021	TTTP	3.6	0.5	t	0.5
2021	TTTP	3.7	0.88	t	\N
2021	TTTP	3.8	0.9284	t	\N
2021	TTTP	3.9	0.96	t	\N
2021	TTTP	3.10	1.78	t	\N
2021	TTTP	4.1.1	0.5	t	0.5
2021	TTTP	4.1.2	\N	f	\N
2021	TTTP	4.1.3	0.25	t	0.25
2021	TTTP	4.2.1	0.8	t	1
2021	TTTP	4.2.2	0.93	t	1
2021	TTTP	4.3.1	1	t	1
2021	TTTP	4.3.2	0.96	t	0.96
2021	TTTP	4.4	1.3626	t	\N
2021	TTTP	4.5	1.34	t	\N
2021	TTTP	5.1	1	t	1
2021	TTTP	5.2.1	\N	f	\N
2021	TTTP	5.3.1	0.5	t	0.5
2021	TTTP	5.3.2	1	t	1
2021	TTTP	5.4.1	0.5	t	0.5
2021	TTTP	5.4.2	0.5	t	0.5
2021	TTTP	5.5.1	1	t	1
2021	TTTP	5.5.2	1.8	t	1.86
2021	TTTP	5.6	0.98	t	0.98
2021	TTTP	5.7	0.5	t	0.5
2021	TTTP	5.8	0.908	t	\N
2021	TTTP	5.9	1.35	t	\N
2021	TTTP	5.10	1.4	t	\N
2021	TTTP	6.1.1	0.75	t	0.75
2021	TTTP	6.1.2	1	t	1
2021	TTTP	6.2.1	1.93	t	1.93
2021	TTTP	6.2.2	0.5	t	0.5
2021	TTTP	6.2.3	0.5	t	0.5
2021	TTTP	6.2.4	1	t	1
2021	TTTP	6.3	0.75	t	1
2021	TTTP	6.4	1	t	1
2021	TTTP	6.5	1.35	t	\N
2021	TTTP	6.6	1.3864	t	\N
2021	TTTP	7.1	1.5	t	1.5
2021	TTTP	7.2	0.82	t	0.84
2021	TTTP	7.3	0.72	t	0.72
2021	TTTP	7.4	0	t	0.1
2021	TTTP	7.5	0.4	t	0.4
2021	TTTP	7.6	0.1	t	0.1
2021	TTTP	7.7	\N	f	\N
2021	TTTP	7.8	1.4	t	1.4
2021	TTTP	7.9	0.58	t	1
2021	TTTP	7.10	0	t	0
2021	TTTP	7.11	0.75	t	0.75
2021	TTTP	7.12	0	t	1
2021	TTTP	7.13	1	t	1.5
2021	TTTP	7.14	1.28	t	\N
2021	TTTP	7.15	1.303	t	\N
2021	TTTP	8.1.1	0.5	t	0.5
2021	TTTP	8.1.2	1.83	t	1.83
2021	TTTP	8.2.1	1	t	1
2021	TTTP	8.2.2	1	t	1
2021	TTTP	8.3	0.93	t	0.93
2021	TTTP	8.4	1	t	1
2021	TTTP	8.5	1.83	t	\N
2021	TTTP	8.6	0.93	t	\N
2021	TTTP	8.7	0.93	t	\N
2021	TTTP	8.8	0.9143	t	\N
2021	TTTP	8.9	0.93	t	\N
2021	VPUB	1.1.1	0	t	0
2021	VPUB	1.1.2	0	t	0
2021	VPUB	1.1.3	1	t	1
2021	VPUB	1.2.1	0.75	t	0.75
2021	VPUB	1.2.2	0	t	0.5
2021	VPUB	1.3.1	1	t	1
2021	VPUB	1.3.2	0.78	t	0.8
2021	VPUB	1.4	0.5	t	1
2021	VPUB	1.5	1	t	1
2021	VPUB	1.6	1.98	t	2
2021	VPUB	1.7	0.2	t	0.3
2021	VPUB	1.8	0.2	t	0.2
2021	VPUB	1.9	0.9185	t	\N
2021	VPUB	1.10	0.91	t	\N
2021	VPUB	1.11	0.88	t	\N
2021	VPUB	2.1	\N	f	\N
2021	VPUB	2.2.1	0.25	t	0.25
2021	VPUB	2.2.2	0.25	t	0.25
2021	VPUB	2.3.1	0.25	t	0.5
2021	VPUB	2.3.2	0.88	t	0.88
2021	VPUB	2.4	1.47	t	1.47
2021	VPUB	2.5	0.25	t	0.5
2021	VPUB	2.6	1.39	t	\N
2021	VPUB	2.7	1.3766	t	\N
2021	VPUB	3.1.1	0.5	t	0.5
2021	VPUB	3.1.2	\N	f	\N
2021	VPUB	3.1.3	0.5	t	0.5
2021	VPUB	3.2	1	t	1
2021	VPUB	3.3.1	1.5	t	1.5
2021	VPUB	3.3.2	0.5	t	0.5
2021	VPUB	3.4.1	2	t	2
2021	VPUB	3.4.2	\N	f	\N
2021	VPUB	3.4.3	0.5	t	1
2021	VPUB	3.5.1	0.5	t	0.5
2021	VPUB	3.5.2	1	t	1
2021	VPUB	3.6	0.5	t	0.5
2021	VPUB	3.7	0.9075	t	\N
2021	VPUB	3.8	0.92	t	\N
2021	VPUB	3.9	0.94	t	\N
2021	VPUB	3.10	1.85	t	\N
2021	VPUB	4.1.1	0.25	t	0.25
2021	VPUB	4.1.2	1	t	1
2021	VPUB	4.1.3	0.25	t	0.5
2021	VPUB	4.2.1	1	t	1
2021	VPUB	4.2.2	0.69	t	0.69
2021	VPUB	4.3.1	0.5	t	0.75
2021	VPUB	4.3.2	0.99	t	0.99
2021	VPUB	4.4	1.3733	t	\N
2021	VPUB	4.5	1.43	t	\N
2021	VPUB	5.1	1	t	1
2021	VPUB	5.2.1	0.5	t	0.5
2021	VPUB	5.3.1	0.25	t	0.25
2021	VPUB	5.3.2	1	t	1
2021	VPUB	5.4.1	0.5	t	0.5
2021	VPUB	5.4.2	1	t	1
2021	VPUB	5.5.1	0.75	t	1
2021	VPUB	5.5.2	1.56	t	1.56
2021	VPUB	5.6	\N	f	\N
2021	VPUB	5.7	0.25	t	0.25
2021	VPUB	5.8	0.91	t	\N
2021	VPUB	5.9	1.3546	t	\N
2021	VPUB	5.10	1.31	t	\N
2021	VPUB	6.1.1	0.75	t	0.75
2021	VPUB	6.1.2	1	t	1
2021	VPUB	6.2.1	1.89	t	1.99
2021	VPUB	6.2.2	0.5	t	0.5
2021	VPUB	6.2.3	0.5	t	0.5
2021	VPUB	6.2.4	0.99	t	0.99
2021	VPUB	6.3	1	t	1
2021	VPUB	6.4	0.5	t	0.5
2021	VPUB	6.5	1.38	t	\N
2021	VPUB	6.6	1.4049	t	\N
2021	VPUB	7.1	1	t	1
2021	VPUB	7.2	0.83	t	1
2021	VPUB	7.3	0.73	t	0.73
2021	VPUB	7.4	0	t	0
2021	VPUB	7.5	0.4	t	0.4
2021	VPUB	7.6	0	t	0
2021	VPUB	7.7	0.5	t	1
2021	VPUB	7.8	1.18	t	1.17
2021	VPUB	7.9	\N	f	\N
2021	VPUB	7.10	0	t	0
2021	VPUB	7.11	1	t	1
2021	VPUB	7.12	0.25	t	0.25
2021	VPUB	7.13	1.5	t	1.5
2021	VPUB	7.14	1.39	t	\N
2021	VPUB	7.15	1.3755	t	\N
2021	VPUB	8.1.1	0.5	t	1
2021	VPUB	8.1.2	2	t	2
2021	VPUB	8.2.1	1	t	1
2021	VPUB	8.2.2	1	t	1
2021	VPUB	8.3	0.88	t	0.88
2021	VPUB	8.4	0.75	t	0.75
2021	VPUB	8.5	1.8381	t	\N
2021	VPUB	8.6	0.93	t	\N
2021	VPUB	8.7	0.9	t	\N
2021	VPUB	8.8	0.88	t	\N
2021	VPUB	8.9	0.9	t	\N
2021	BD	1.1.1	0.25	t	0.25
2021	BD	1.1.2	0.25	t	0.25
2021	BD	1.1.3	2	t	2
2021	BD	1.2.1	0.75	t	1
2021	BD	1.2.2	0.5	t	0.5
2021	BD	1.3.1	1	t	1
2021	BD	1.3.2	0.99	t	0.99
2021	BD	1.4	1	t	1
2021	BD	1.5	1	t	1
2021	BD	1.6	1.72	t	1.9
2021	BD	1.7	0.1	t	0.1
2021	BD	1.8	0	t	0.2
2021	BD	1.9	0.93	t	\N
2021	BD	1.10	0.94	t	\N
2021	BD	1.11	0.8995	t	\N
2021	BD	2.1	1.5	t	1.5
2021	BD	2.2.1	0.5	t	0.5
2021	BD	2.2.2	0.25	t	0.25
2021	BD	2.3.1	0.25	t	0.25
2021	BD	2.3.2	1	t	1
2021	BD	2.4	1.48	t	1.5
2021	BD	2.5	0.5	t	0.5
2021	BD	2.6	1.4152	t	\N
2021	BD	2.7	1.36	t	\N
2021	BD	3.1.1	0.5	t	0.5
2021	BD	3.1.2	0.5	t	0.5
2021	BD	3.1.3	0.5	t	0.5
2021	BD	3.2	1	t	1
2021	BD	3.3.1	1.5	t	1.5
2021	BD	3.3.2	\N	f	\N
2021	BD	3.4.1	1.91	t	1.98
2021	BD	3.4.2	1	t	1
2021	BD	3.4.3	1	t	1
2021	BD	3.5.1	0.25	t	0.5
2021	BD	3.5.2	0.91	t	0.92
2021	BD	3.6	0.5	t	0.5
2021	BD	3.7	0.96	t	\N
2021	BD	3.8	0.95	t	\N
2021	BD	3.9	0.95	t	\N
2021	BD	3.10	1.9366	t	\N
2021	BD	4.1.1	0.5	t	0.5
2021	BD	4.1.2	1	t	1
2021	BD	4.1.3	0.5	t	0.5
2021	BD	4.2.1	1	t	1
2021	BD	4.2.2	0.9	t	1
2021	BD	4.3.1	1	t	1
2021	BD	4.3.2	0.92	t	0.92
2021	BD	4.4	1.4105	t	\N
2021	BD	4.5	1.42	t	\N
2021	BD	5.1	0.75	t	0.75
2021	BD	5.2.1	0.25	t	0.25
2021	BD	5.2.2	0.25	t	0.25
2021	BD	5.3.1	0.5	t	0.5
2021	BD	5.3.2	1	t	1
2021	BD	5.4.1	0.5	t	0.5
2021	BD	5.4.2	1	t	1
2021	BD	5.5.1	1	t	1
2021	BD	5.5.2	1.86	t	2
2021	BD	5.6	1	t	1
2021	BD	5.7	0.25	t	0.25
2021	BD	5.8	0.9484	t	\N
2021	BD	5.9	1.39	t	\N
2021	BD	5.10	1.42	t	\N
2021	BD	6.1.1	1	t	1
2021	BD	6.1.2	1	t	1
2021	BD	6.2.1	1.89	t	2
2021	BD	6.2.2	0.5	t	0.5
2021	BD	6.2.3	0.25	t	0.5
2021	BD	6.2.4	0.99	t	1
2021	BD	6.3	0.75	t	1
2021	BD	6.4	1	t	1
2021	BD	6.5	1.393	t	\N
2021	BD	6.6	1.35	t	\N
2021	BD	7.1	1.5	t	1.5
2021	BD	7.2	1	t	1
2021	BD	7.3	1	t	1
2021	BD	7.4	0.3	t	0.3
2021	BD	7.5	0.4	t	0.4
2021	BD	7.6	0.1	t	0.2
2021	BD	7.7	0	t	1
2021	BD	7.8	1.5	t	1.5
2021	BD	7.9	\N	f	\N
2021	BD	7.10	0.25	t	0.25
2021	BD	7.11	0.75	t	0.75
2021	BD	7.12	0.75	t	0.75
2021	BD	7.13	0.75	t	1.5
2021	BD	7.14	1.4027	t	\N
2021	BD	7.15	1.38	t	\N
2021	BD	8.1.1	1	t	1
2021	BD	8.1.2	1.99	t	2
2021	BD	8.2.1	0.75	t	1
2021	BD	8.2.2	1	t	1
2021	BD	8.3	0.8	t	0.8
2021	BD	8.4	1	t	1
2021	BD	8.5	1.93	t	\N
2021	BD	8.6	0.98	t	\N
2021	BD	8.7	0.9711	t	\N
2021	BD	8.8	0.97	t	\N
2021	BD	8.9	0.99	t	\N
2021	BTL	1.1.1	0.5	t	0.5
2021	BTL	1.1.2	0.5	t	0.5
2021	BTL	1.1.3	1	t	2
2021	BTL	1.2.1	1	t	1
2021	BTL	1.2.2	0.5	t	0.5
2021	BTL	1.3.1	0.5	t	1
2021	BTL	1.3.2	0.94	t	0.94
2021	BTL	1.4	1	t	0.75
2021	BTL	1.5	1	t	1
2021	BTL	1.6	1.98	t	2
2021	BTL	1.7	0.2	t	0.2
2021	BTL	1.8	0.2	t	0.2
2021	BTL	1.9	0.8999	t	\N
2021	BTL	1.10	0.94	t	\N
2021	BTL	1.11	0.95	t	\N
2021	BTL	2.1	1.5	t	1.5
2021	BTL	2.2.1	0.25	t	0.25
2021	BTL	2.2.2	0.25	t	0.25
2021	BTL	2.3.1	0.5	t	0.5
2021	BTL	2.3.2	1	t	1
2021	BTL	2.4	1.5	t	1.5
2021	BTL	2.5	0.5	t	0.5
2021	BTL	2.6	1.4218	t	\N
2021	BTL	2.7	1.43	t	\N
2021	BTL	3.1.1	0.5	t	0.5
2021	BTL	3.1.2	0.5	t	0.5
2021	BTL	3.1.3	0.25	t	0.5
2021	BTL	3.2	1	t	1
2021	BTL	3.3.1	1.5	t	1.5
2021	BTL	3.3.2	1	t	1
2021	BTL	3.4.1	1.81	t	1.81
2021	BTL	3.4.2	1	t	1
2021	BTL	3.4.3	1	t	1
2021	BTL	3.5.1	0.5	t	0.5
2021	BTL	3.5.2	1	t	1
2021	BTL	3.6	\N	f	\N
2021	BTL	3.7	0.97	t	\N
2021	BTL	3.8	0.97	t	\N
2021	BTL	3.9	0.94	t	\N
2021	BTL	3.10	1.8857	t	\N
2021	BTL	4.1.1	0.5	t	0.5
2021	BTL	4.1.2	1	t	1
2021	BTL	4.1.3	0.5	t	0.5
2021	BTL	4.2.1	1	t	1
2021	BTL	4.2.2	0.87	t	0.87
2021	BTL	4.3.1	1	t	1
2021	BTL	4.3.2	0.96	t	0.98
2021	BTL	4.4	1.42	t	\N
2021	BTL	4.5	1.4028	t	\N
2021	BTL	5.1	0.75	t	0.75
2021	BTL	5.2.1	0.25	t	0.25
2021	BTL	5.2.2	0.25	t	0.25
2021	BTL	5.3.1	0.25	t	0.5
2021	BTL	5.3.2	1	t	1
2021	BTL	5.4.1	0.25	t	0.5
2021	BTL	5.4.2	1	t	1
2021	BTL	5.5.1	1	t	1
2021	BTL	5.5.2	1.99	t	2
2021	BTL	5.6	0.99	t	0.99
2021	BTL	5.7	0.5	t	0.5
2021	BTL	5.8	0.9	t	\N
2021	BTL	5.9	1.44	t	\N
2021	BTL	5.10	1.3947	t	\N
2021	BTL	6.1.1	1	t	1
2021	BTL	6.1.2	1	t	1
2021	BTL	6.2.1	1.81	t	2
2021	BTL	6.2.2	0	t	0.5
2021	BTL	6.2.3	0.5	t	0.5
2021	BTL	6.2.4	1	t	1
2021	BTL	6.3	1	t	1
2021	BTL	6.4	1	t	1
2021	BTL	6.5	1.4165	t	\N
2021	BTL	6.6	1.43	t	\N
2021	BTL	7.1	1	t	1
2021	BTL	7.2	1	t	1
2021	BTL	7.3	0.97	t	1
2021	BTL	7.4	0.1	t	0.1
2021	BTL	7.5	0.3	t	0.3
2021	BTL	7.6	0.2	t	0.2
2021	BTL	7.7	0.5	t	1
2021	BTL	7.8	1.49	t	1.49
2021	BTL	7.9	0.85	t	0.85
2021	BTL	7.10	\N	f	\N
2021	BTL	7.11	\N	f	\N
2021	BTL	7.12	0.5	t	0.5
2021	BTL	7.13	1.5	t	1.5
2021	BTL	7.14	1.41	t	\N
2021	BTL	7.15	1.353	t	\N
2021	BTL	8.1.1	1	t	1
2021	BTL	8.1.2	2	t	2
2021	BTL	8.2.1	1	t	1
2021	BTL	8.2.2	1	t	1
2021	BTL	8.3	0.94	t	0.94
2021	BTL	8.4	0.75	t	0.75
2021	BTL	8.5	1.95	t	\N
2021	BTL	8.6	0.96	t	\N
2021	BTL	8.7	0.9636	t	\N
2021	BTL	8.8	0.96	t	\N
2021	BTL	8.9	1	t	\N
2021	BV	1.1.1	0.5	t	0.5
2021	BV	1.1.2	0.25	t	0.25
2021	BV	1.1.3	1	t	1
2021	BV	1.2.1	0.75	t	0.75
2021	BV	1.2.2	0.5	t	0.5
2021	BV	1.3.1	0.5	t	1
2021	BV	1.3.2	0.9	t	0.9
2021	BV	1.4	0.75	t	1
2021	BV	1.5	1	t	1
2021	BV	1.6	2	t	2
2021	BV	1.7	0.2	t	0.2
2021	BV	1.8	0.2	t	0.2
2021	BV	1.9	0.902	t	\N
2021	BV	1.10	0.93	t	\N
2021	BV	1.11	0.9	t	\N
2021	BV	2.1	1.5	t	1.5
2021	BV	2.2.1	0.5	t	0.5
2021	BV	2.2.2	0	t	0.5
2021	BV	2.3.1	0.25	t	0.25
2021	BV	2.3.2	0.94	t	0.94
2021	BV	2.4	1.5	t	1.5
2021	BV	2.5	0.5	t	0.5
2021	BV	2.6	1.37	t	\N
2021	BV	2.7	1.3751	t	\N
2021	BV	3.1.1	0.5	t	0.5
2021	BV	3.1.2	0.5	t	0.5
2021	BV	3.1.3	0.5	t	0.5
2021	BV	3.2	1	t	1
2021	BV	3.3.1	1.5	t	1.5
2021	BV	3.3.2	1	t	1
2021	BV	3.4.1	1.99	t	2
2021	BV	3.4.2	1	t	1
2021	BV	3.4.3	0.75	t	0.75
2021	BV	3.5.1	0.25	t	0.5
2021	BV	3.5.2	0.93	t	1
2021	BV	3.6	0.5	t	0.5
2021	BV	3.7	0.9036	t	\N
2021	BV	3.8	0.93	t	\N
2021	BV	3.9	0.93	t	\N
2021	BV	3.10	1.87	t	\N
2021	BV	4.1.1	0.5	t	0.5
2021	BV	4.1.2	1	t	1
2021	BV	4.1.3	0.5	t	0.5
2021	BV	4.2.1	0.8	t	0.8
2021	BV	4.2.2	0.97	t	0.97
2021	BV	4.3.1	1	t	1
2021	BV	4.3.2	1	t	1
2021	BV	4.4	1.3985	t	\N
2021	BV	4.5	1.41	t	\N
2021	BV	5.1	0.5	t	0.5
2021	BV	5.2.1	0.25	t	0.25
2021	BV	5.2.2	0.25	t	0.25
2021	BV	5.3.1	0.5	t	0.5
2021	BV	5.3.2	1	t	1
2021	BV	5.4.1	0.5	t	0.5
2021	BV	5.4.2	0.75	t	0.75
2021	BV	5.5.1	1	t	1
2021	BV	5.5.2	1.85	t	1.85
2021	BV	5.6	0.94	t	0.94
2021	BV	5.7	0.5	t	0.5
2021	BV	5.8	0.91	t	\N
2021	BV	5.9	1.3965	t	\N
2021	BV	5.10	1.37	t	\N
2021	BV	6.1.1	1	t	1
2021	BV	6.1.2	\N	f	\N
2021	BV	6.2.1	1.8	t	1.8
2021	BV	6.2.2	0.5	t	0.5
2021	BV	6.2.3	0.5	t	0.5
2021	BV	6.2.4	0.97	t	0.97
2021	BV	6.3	1	t	1
2021	BV	6.4	0.5	t	0.5
2021	BV	6.5	1.34	t	\N
2021	BV	6.6	1.3288	t	\N
2021	BV	7.1	1	t	1.5
2021	BV	7.2	0.82	t	1
2021	BV	7.3	1	t	1
2021	BV	7.4	0.1	t	0.3
2021	BV	7.5	0.3	t	0.2
2021	BV	7.6	0.1	t	0.2
2021	BV	7.7	0.5	t	0.5
2021	BV	7.8	1.5	t	1.5
2021	BV	7.9	0.83	t	0.83
2021	BV	7.10	0.25	t	0.5
2021	BV	7.11	0.5	t	0.5
2021	BV	7.12	0.25	t	0.25
2021	BV	7.13	1.5	t	1.5
2021	BV	7.14	1.2998	t	\N
2021	BV	7.15	1.34	t	\N
2021	BV	8.1.1	1	t	1
2021	BV	8.1.2	2	t	2
2021	BV	8.2.1	1	t	1
2021	BV	8.2.2	1	t	1
2021	BV	8.3	0.9	t	1
2021	BV	8.4	0.75	t	1
2021	BV	8.5	1.92	t	\N
2021	BV	8.6	0.94	t	\N
2021	BV	8.7	0.97	t	\N
2021	BV	8.8	0.9847	t	\N
2021	BV	8.9	0.98	t	\N
2021	CG	1.1.1	0.5	t	0.5
2021	CG	1.1.2	0.5	t	0.5
2021	CG	1.1.3	2	t	2
2021	CG	1.2.1	1	t	1
2021	CG	1.2.2	0.5	t	0.5
2021	CG	1.3.1	1	t	1
2021	CG	1.3.2	0.98	t	0.98
2021	CG	1.4	1	t	1
2021	CG	1.5	0.5	t	0.5
2021	CG	1.6	2	t	2
2021	CG	1.7	0.2	t	0.2
2021	CG	1.8	0.2	t	0.2
2021	CG	1.9	0.92	t	\N
2021	CG	1.10	0.93	t	\N
2021	CG	1.11	0.9	t	\N
2021	CG	2.1	1.5	t	1.5
2021	CG	2.2.1	0.5	t	0.5
2021	CG	2.2.2	0.5	t	0.5
2021	CG	2.3.1	0.5	t	0.5
2021	CG	2.3.2	0.85	t	1
2021	CG	2.4	1.44	t	1.44
2021	CG	2.5	0.5	t	0.5
2021	CG	2.6	1.4	t	\N
2021	CG	2.7	1.3859	t	\N
2021	CG	3.1.1	0.5	t	0.5
2021	CG	3.1.2	0.5	t	0.5
2021	CG	3.1.3	0.5	t	0.5
2021	CG	3.2	1	t	1
2021	CG	3.3.1	1.5	t	1.5
2021	CG	3.3.2	\N	f	\N
2021	CG	3.4.1	2	t	2
2021	CG	3.4.2	\N	f	\N
2021	CG	3.4.3	1	t	1
2021	CG	3.5.1	0.5	t	0.5
2021	CG	3.5.2	0.85	t	0.85
2021	CG	3.6	0.5	t	0.5
2021	CG	3.7	0.9663	t	\N
2021	CG	3.8	0.97	t	\N
2021	CG	3.9	0.98	t	\N
2021	CG	3.10	1.94	t	\N
2021	CG	4.1.1	0.5	t	0.5
2021	CG	4.1.2	1	t	1
2021	CG	4.1.3	0.5	t	0.5
2021	CG	4.2.1	1	t	1
2021	CG	4.2.2	1	t	1
2021	CG	4.3.1	1	t	1
2021	CG	4.3.2	0.9	t	1
2021	CG	4.4	1.45	t	\N
2021	CG	4.5	1.4545	t	\N
2021	CG	5.1	1	t	1
2021	CG	5.2.1	0.25	t	0.25
2021	CG	5.2.2	0.25	t	0.25
2021	CG	5.3.1	0.5	t	0.5
2021	CG	5.3.2	1	t	1
2021	CG	5.4.1	0.5	t	0.5
2021	CG	5.4.2	1	t	1
2021	CG	5.5.1	1	t	1
2021	CG	5.5.2	1.8	t	1.8
2021	CG	5.6	1	t	1
2021	CG	5.7	0.5	t	0.5
2021	CG	5.8	1	t	\N
2021	CG	5.9	1.41	t	\N
2021	CG	5.10	1.4049	t	\N
2021	CG	6.1.1	1	t	1
2021	CG	6.1.2	1	t	1
2021	CG	6.2.1	2	t	2
2021	CG	6.2.2	0.5	t	0.5
2021	CG	6.2.3	0.25	t	0.5
2021	CG	6.2.4	0.94	t	0.94
2021	CG	6.3	1	t	1
2021	CG	6.4	1	t	1
2021	CG	6.5	1.3973	t	\N
2021	CG	6.6	1.42	t	\N
2021	CG	7.1	1	t	1.5
2021	CG	7.2	0.95	t	0.95
2021	CG	7.3	0.91	t	0.91
2021	CG	7.4	0.3	t	0.3
2021	CG	7.5	0.5	t	0.5
2021	CG	7.6	0.1	t	0.1
2021	CG	7.7	1	t	1
2021	CG	7.8	1.5	t	1.5
2021	CG	7.9	1	t	1
2021	CG	7.10	0.5	t	0.5
2021	CG	7.11	0.75	t	0.75
2021	CG	7.12	0.75	t	1
2021	CG	7.13	1.25	t	1.5
2021	CG	7.14	1.3935	t	\N
2021	CG	7.15	1.39	t	\N
2021	CG	8.1.1	1	t	1
2021	CG	8.1.2	2	t	2
2021	CG	8.2.1	1	t	1
2021	CG	8.2.2	1	t	1
2021	CG	8.3	0.88	t	0.88
2021	CG	8.4	1	t	1
2021	CG	8.5	1.92	t	\N
2021	CG	8.6	0.98	t	\N
2021	CG	8.7	0.9826	t	\N
2021	CG	8.8	0.97	t	\N
2021	CG	8.9	0.97	t	\N
2021	CM	1.1.1	0.25	t	0.25
2021	CM	1.1.2	0.25	t	0.5
2021	CM	1.1.3	2	t	2
2021	CM	1.2.1	1	t	1
2021	CM	1.2.2	0.25	t	0.25
2021	CM	1.3.1	0.5	t	1
2021	CM	1.3.2	0.81	t	1
2021	CM	1.4	1	t	1
2021	CM	1.5	0.5	t	0.5
2021	CM	1.6	1.99	t	2
2021	CM	1.7	0.1	t	0.3
2021	CM	1.8	0.2	t	0.2
2021	CM	1.9	0.87	t	\N
2021	CM	1.10	0.9065	t	\N
2021	CM	1.11	0.88	t	\N
2021	CM	2.1	1.5	t	1.5
2021	CM	2.2.1	0.5	t	0.5
2021	CM	2.2.2	0.5	t	0.5
2021	CM	2.3.1	0	t	0
2021	CM	2.3.2	0.78	t	1
2021	CM	2.4	1.49	t	1.5
2021	CM	2.5	0.5	t	0.5
2021	CM	2.6	1.3871	t	\N
2021	CM	2.7	1.35	t	\N
2021	CM	3.1.1	0.25	t	0
2021	CM	3.1.2	0.5	t	0.5
2021	CM	3.1.3	0.5	t	0.25
2021	CM	3.2	1	t	1
2021	CM	3.3.1	1.5	t	1.5
2021	CM	3.3.2	1	t	1
2021	CM	3.4.1	1.84	t	1.84
2021	CM	3.4.2	1	t	1
2021	CM	3.4.3	0.75	t	0.75
2021	CM	3.5.1	0.5	t	0.5
2021	CM	3.5.2	1	t	1
2021	CM	3.6	0.5	t	0.5
2021	CM	3.7	0.96	t	\N
2021	CM	3.8	0.9687	t	\N
2021	CM	3.9	0.95	t	\N
2021	CM	3.10	1.85	t	\N
2021	CM	4.1.1	0.5	t	0.5
2021	CM	4.1.2	1	t	1
2021	CM	4.1.3	0.25	t	0.5
2021	CM	4.2.1	1	t	1
2021	CM	4.2.2	1	t	1
2021	CM	4.3.1	1	t	1
2021	CM	4.3.2	0.98	t	0.98
2021	CM	4.4	1.41	t	\N
2021	CM	4.5	1.3782	t	\N
2021	CM	5.1	1	t	1
2021	CM	5.2.1	0	t	0.25
2021	CM	5.2.2	0.25	t	0.25
2021	CM	5.3.1	0.25	t	0.25
2021	CM	5.3.2	1	t	1
2021	CM	5.4.1	0.5	t	0.5
2021	CM	5.4.2	0.75	t	1
2021	CM	5.5.1	1	t	1
2021	CM	5.5.2	2	t	2
2021	CM	5.6	0.87	t	1
2021	CM	5.7	0.5	t	0.5
2021	CM	5.8	0.893	t	\N
2021	CM	5.9	1.42	t	\N
2021	CM	5.10	1.43	t	\N
2021	CM	6.1.1	1	t	1
2021	CM	6.1.2	\N	f	\N
2021	CM	6.2.1	2	t	2
2021	CM	6.2.2	0.5	t	0.5
2021	CM	6.2.3	0.25	t	0.25
2021	CM	6.2.4	0.77	t	1
2021	CM	6.3	0.75	t	1
2021	CM	6.4	1	t	1
2021	CM	6.5	1.4317	t	\N
2021	CM	6.6	1.38	t	\N
2021	CM	7.1	1.5	t	1.5
2021	CM	7.2	1	t	1
2021	CM	7.3	0.74	t	1
2021	CM	7.4	0.1	t	0.3
2021	CM	7.5	0.3	t	0.3
2021	CM	7.6	0	t	0.2
2021	CM	7.7	0.5	t	1
2021	CM	7.8	1.3	t	1.5
2021	CM	7.9	0.99	t	0.99
2021	CM	7.10	\N	f	\N
2021	CM	7.11	0.5	t	1
2021	CM	7.12	1	t	1
2021	CM	7.13	1	t	1.5
2021	CM	7.14	1.33	t	\N
2021	CM	7.15	1.3394	t	\N
2021	CM	8.1.1	0.5	t	0.5
2021	CM	8.1.2	1.93	t	1.93
2021	CM	8.2.1	1	t	1
2021	CM	8.2.2	1	t	1
2021	CM	8.3	0.99	t	0.99
2021	CM	8.4	1	t	1
2021	CM	8.5	1.95	t	\N
2021	CM	8.6	0.96	t	\N
2021	CM	8.7	0.9674	t	\N
2021	CM	8.8	0.98	t	\N
2021	CM	8.9	0.95	t	\N
2021	DA	1.1.1	0.5	t	0.5
2021	DA	1.1.2	0.5	t	0.5
2021	DA	1.1.3	1	t	1
2021	DA	1.2.1	1	t	1
2021	DA	1.2.2	0.5	t	0.5
2021	DA	1.3.1	0.5	t	0.5
2021	DA	1.3.2	0.95	t	0.95
2021	DA	1.4	1	t	1
2021	DA	1.5	1	t	1
2021	DA	1.6	1.84	t	2
2021	DA	1.7	0.1	t	0.1
2021	DA	1.8	0.2	t	0.2
2021	DA	1.9	0.9141	t	\N
2021	DA	1.10	0.9	t	\N
2021	DA	1.11	0.9	t	\N
2021	DA	2.1	1.5	t	1.5
2021	DA	2.2.1	0.5	t	0.5
2021	DA	2.2.2	0.25	t	0.25
2021	DA	2.3.1	0.5	t	0.5
2021	DA	2.3.2	0.87	t	0.89
2021	DA	2.4	1.44	t	1.5
2021	DA	2.5	0.5	t	0.5
2021	DA	2.6	1.3779	t	\N
2021	DA	2.7	1.39	t	\N
2021	DA	3.1.1	0.5	t	0.5
2021	DA	3.1.2	0.5	t	0.5
2021	DA	3.1.3	0.5	t	0.5
2021	DA	3.2	1	t	1
2021	DA	3.3.1	1.5	t	1.5
2021	DA	3.3.2	\N	f	\N
2021	DA	3.4.1	1.98	t	1.98
2021	DA	3.4.2	0.5	t	0.5
2021	DA	3.4.3	1	t	1
2021	DA	3.5.1	0.5	t	0.5
2021	DA	3.5.2	0.84	t	0.84
2021	DA	3.6	0.5	t	0.5
2021	DA	3.7	0.96	t	\N
2021	DA	3.8	0.9323	t	\N
2021	DA	3.9	0.96	t	\N
2021	DA	3.10	1.92	t	\N
2021	DA	4.1.1	0.5	t	0.5
2021	DA	4.1.2	1	t	1
2021	DA	4.1.3	0.5	t	0.5
2021	DA	4.2.1	0.8	t	1
2021	DA	4.2.2	0.99	t	0.99
2021	DA	4.3.1	1	t	1
2021	DA	4.3.2	1	t	1
2021	DA	4.4	1.4207	t	\N
2021	DA	4.5	1.43	t	\N
2021	DA	5.1	0.75	t	0.75
2021	DA	5.2.1	0.25	t	0.25
2021	DA	5.2.2	0.25	t	0.25
2021	DA	5.3.1	0.5	t	0.5
2021	DA	5.3.2	1	t	1
2021	DA	5.4.1	0.5	t	0.5
2021	DA	5.4.2	1	t	1
2021	DA	5.5.1	0.75	t	0.75
2021	DA	5.5.2	1.96	t	1.96
2021	DA	5.6	0.99	t	0.99
2021	DA	5.7	0.5	t	0.25
2021	DA	5.8	0.92	t	\N
2021	DA	5.9	1.3802	t	\N
2021	DA	5.10	1.41	t	\N
2021	DA	6.1.1	0.75	t	0.75
2021	DA	6.1.2	1	t	1
2021	DA	6.2.1	2	t	2
2021	DA	6.2.2	0.5	t	0.5
2021	DA	6.2.3	0.5	t	0.5
2021	DA	6.2.4	0.99	t	1
2021	DA	6.3	1	t	1
2021	DA	6.4	0.5	t	1
2021	DA	6.5	1.4186	t	\N
2021	DA	6.6	1.4	t	\N
2021	DA	7.1	1	t	1
2021	DA	7.2	1	t	1
2021	DA	7.3	1	t	1
2021	DA	7.4	0.1	t	0.1
2021	DA	7.5	0.4	t	0.5
2021	DA	7.6	0.1	t	0.2
2021	DA	7.7	0.5	t	1
2021	DA	7.8	1.46	t	1.5
2021	DA	7.9	0.92	t	0.95
2021	DA	7.10	0.5	t	0.5
2021	DA	7.11	1	t	1
2021	DA	7.12	0.75	t	1
2021	DA	7.13	1.25	t	1.25
2021	DA	7.14	1.3256	t	\N
2021	DA	7.15	1.35	t	\N
2021	DA	8.1.1	1	t	1
2021	DA	8.1.2	1.98	t	2
2021	DA	8.2.1	1	t	1
2021	DA	8.2.2	1	t	1
2021	DA	8.3	0.92	t	1
2021	DA	8.4	0.75	t	0.75
2021	DA	8.5	1.9586	t	\N
2021	DA	8.6	0.98	t	\N
2021	DA	8.7	0.97	t	\N
2021	DA	8.8	0.97	t	\N
2021	DA	8.9	0.98	t	\N
2021	DD	1.1.1	0.5	t	0.5
2021	DD	1.1.2	0.5	t	0.5
2021	DD	1.1.3	2	t	2
2021	DD	1.2.1	0.25	t	0.25
2021	DD	1.2.2	0.25	t	0.25
2021	DD	1.3.1	1	t	1
2021	DD	1.3.2	0.98	t	0.98
2021	DD	1.4	1	t	1
2021	DD	1.5	0.5	t	0.5
2021	DD	1.6	1.99	t	2
2021	DD	1.7	0.3	t	0.3
2021	DD	1.8	0.2	t	0.2
2021	DD	1.9	0.9	t	\N
2021	DD	1.10	0.88	t	\N
2021	DD	1.11	0.8753	t	\N
2021	DD	2.1	1.5	t	1.5
2021	DD	2.2.1	0.25	t	0.25
2021	DD	2.2.2	0.5	t	0.5
2021	DD	2.3.1	0.25	t	0.5
2021	DD	2.3.2	0.99	t	1
2021	DD	2.4	1.42	t	1.42
2021	DD	2.5	0.5	t	0.5
2021	DD	2.6	1.42	t	\N
2021	DD	2.7	1.3815	t	\N
2021	DD	3.1.1	0.5	t	0.5
2021	DD	3.1.2	0.5	t	0.5
2021	DD	3.1.3	0.5	t	0.5
2021	DD	3.2	1	t	1
2021	DD	3.3.1	1.5	t	1.5
2021	DD	3.3.2	\N	f	\N
2021	DD	3.4.1	1.9	t	1.9
2021	DD	3.4.2	1	t	1
2021	DD	3.4.3	1	t	1
2021	DD	3.5.1	0.5	t	0.5
2021	DD	3.5.2	0.97	t	0.97
2021	DD	3.6	0.25	t	0.25
2021	DD	3.7	0.97	t	\N
2021	DD	3.8	0.9572	t	\N
2021	DD	3.9	0.93	t	\N
2021	DD	3.10	1.91	t	\N
2021	DD	4.1.1	0.5	t	0.5
2021	DD	4.1.2	\N	f	\N
2021	DD	4.1.3	0.5	t	0.5
2021	DD	4.2.1	0.8	t	1
2021	DD	4.2.2	1	t	1
2021	DD	4.3.1	1	t	1
2021	DD	4.3.2	1	t	1
2021	DD	4.4	1.3993	t	\N
2021	DD	4.5	1.42	t	\N
2021	DD	5.1	0.75	t	1
2021	DD	5.2.1	0.25	t	0.25
2021	DD	5.2.2	0.25	t	0.25
2021	DD	5.3.1	0.5	t	0.5
2021	DD	5.3.2	1	t	1
2021	DD	5.4.1	0.25	t	0.5
2021	DD	5.4.2	0.75	t	0.75
2021	DD	5.5.1	1	t	1
2021	DD	5.5.2	1.82	t	1.94
2021	DD	5.6	1	t	0.99
2021	DD	5.7	0.5	t	0.5
2021	DD	5.8	0.95	t	\N
2021	DD	5.9	1.37	t	\N
2021	DD	5.10	1.4249	t	\N
2021	DD	6.1.1	1	t	1
2021	DD	6.1.2	1	t	1
2021	DD	6.2.1	1.98	t	2
2021	DD	6.2.2	0.5	t	0.5
2021	DD	6.2.3	0.25	t	0.25
2021	DD	6.2.4	0.92	t	0.92
2021	DD	6.3	0.75	t	0.75
2021	DD	6.4	1	t	1
2021	DD	6.5	1.41	t	\N
2021	DD	6.6	1.3896	t	\N
2021	DD	7.1	0.5	t	1.5
2021	DD	7.2	0.99	t	1
2021	DD	7.3	1	t	1
2021	DD	7.4	0.2	t	0.3
2021	DD	7.5	0.5	t	0.5
2021	DD	7.6	0	t	0
2021	DD	7.7	0.5	t	1
2021	DD	7.8	1.5	t	1.5
2021	DD	7.9	\N	f	\N
2021	DD	7.10	0.25	t	0.25
2021	DD	7.11	1	t	1
2021	DD	7.12	0.75	t	0.75
2021	DD	7.13	1.5	t	1.5
2021	DD	7.14	1.39	t	\N
2021	DD	7.15	1.4116	t	\N
2021	DD	8.1.1	1	t	1
2021	DD	8.1.2	1.79	t	1.79
2021	DD	8.2.1	1	t	1
2021	DD	8.2.2	1	t	1
2021	DD	8.3	1	t	1
2021	DD	8.4	0.75	t	0.75
2021	DD	8.5	1.94	t	\N
2021	DD	8.6	0.99	t	\N
2021	DD	8.7	0.95	t	\N
2021	DD	8.8	0.98	t	\N
2021	DD	8.9	0.9626	t	\N
2021	DP	1.1.1	0.5	t	0.5
2021	DP	1.1.2	0.25	t	0.5
2021	DP	1.1.3	2	t	2
2021	DP	1.2.1	0.5	t	0.75
2021	DP	1.2.2	0.5	t	0.5
2021	DP	1.3.1	1	t	1
2021	DP	1.3.2	0.99	t	0.99
2021	DP	1.4	1	t	1
2021	DP	1.5	0	t	1
2021	DP	1.6	1.88	t	1.88
2021	DP	1.7	0.2	t	0.2
2021	DP	1.8	0.2	t	0.2
2021	DP	1.9	0.94	t	\N
2021	DP	1.10	0.9335	t	\N
2021	DP	1.11	0.92	t	\N
2021	DP	2.1	\N	f	\N
2021	DP	2.2.1	0.5	t	0.5
2021	DP	2.2.2	0.5	t	0.5
2021	DP	2.3.1	0.25	t	0.5
2021	DP	2.3.2	0.92	t	0.92
2021	DP	2.4	1.45	t	1.45
2021	DP	2.5	0.5	t	0.5
2021	DP	2.6	1.4234	t	\N
2021	DP	2.7	1.38	t	\N
2021	DP	3.1.1	0.25	t	0.5
2021	DP	3.1.2	0.5	t	0.5
2021	DP	3.1.3	0.5	t	0.5
2021	DP	3.2	1	t	1
2021	DP	3.3.1	1.5	t	1.5
2021	DP	3.3.2	1	t	1
2021	DP	3.4.1	1.95	t	1.95
2021	DP	3.4.2	1	t	1
2021	DP	3.4.3	1	t	1
2021	DP	3.5.1	0.5	t	0.5
2021	DP	3.5.2	0.86	t	0.86
2021	DP	3.6	\N	f	\N
2021	DP	3.7	0.95	t	\N
2021	DP	3.8	0.9421	t	\N
2021	DP	3.9	0.96	t	\N
2021	DP	3.10	1.9	t	\N
2021	DP	4.1.1	0.5	t	0.5
2021	DP	4.1.2	1	t	1
2021	DP	4.1.3	0.5	t	0.5
2021	DP	4.2.1	0.8	t	1
2021	DP	4.2.2	0.95	t	0.95
2021	DP	4.3.1	1	t	1
2021	DP	4.3.2	0.99	t	0.99
2021	DP	4.4	1.3964	t	\N
2021	DP	4.5	1.4	t	\N
2021	DP	5.1	0.75	t	1
2021	DP	5.2.1	0.25	t	0.25
2021	DP	5.2.2	0.25	t	0.25
2021	DP	5.3.1	0.25	t	0.5
2021	DP	5.3.2	1	t	1
2021	DP	5.4.1	0.5	t	0.5
2021	DP	5.4.2	0.75	t	0.75
2021	DP	5.5.1	1	t	1
2021	DP	5.5.2	1.9	t	2
2021	DP	5.6	0.96	t	1
2021	DP	5.7	0.5	t	0.5
2021	DP	5.8	0.9	t	\N
2021	DP	5.9	1.4437	t	\N
2021	DP	5.10	1.36	t	\N
2021	DP	6.1.1	1	t	1
2021	DP	6.1.2	1	t	1
2021	DP	6.2.1	1.97	t	1.97
2021	DP	6.2.2	0	t	0
2021	DP	6.2.3	0.5	t	0.5
2021	DP	6.2.4	0.92	t	0.92
2021	DP	6.3	1	t	1
2021	DP	6.4	1	t	1
2021	DP	6.5	1.4	t	\N
2021	DP	6.6	1.4346	t	\N
2021	DP	7.1	1.5	t	1.5
2021	DP	7.2	1	t	1
2021	DP	7.3	1	t	1
2021	DP	7.4	0.2	t	0.2
2021	DP	7.5	0.4	t	0.5
2021	DP	7.6	0.1	t	0.1
2021	DP	7.7	0.5	t	0.5
2021	DP	7.8	1.46	t	1.5
2021	DP	7.9	0.98	t	0.98
2021	DP	7.10	0.25	t	0.25
2021	DP	7.11	1	t	1
2021	DP	7.12	0.25	t	0
2021	DP	7.13	1.25	t	1.5
2021	DP	7.14	1.3788	t	\N
2021	DP	7.15	1.35	t	\N
2021	DP	8.1.1	1	t	1
2021	DP	8.1.2	1.92	t	1.92
2021	DP	8.2.1	1	t	1
2021	DP	8.2.2	1	t	1
2021	DP	8.3	0.91	t	0.91
2021	DP	8.4	0.75	t	1
2021	DP	8.5	1.98	t	\N
2021	DP	8.6	0.97	t	\N
2021	DP	8.7	0.96	t	\N
2021	DP	8.8	0.9575	t	\N
2021	DP	8.9	0.97	t	\N
2021	GL	1.1.1	0.5	t	0.5
2021	GL	1.1.2	0.25	t	0.5
2021	GL	1.1.3	2	t	2
2021	GL	1.2.1	1	t	1
2021	GL	1.2.2	0.25	t	0.5
2021	GL	1.3.1	0.5	t	1
2021	GL	1.3.2	0.99	t	1
2021	GL	1.4	0.75	t	0.75
2021	GL	1.5	0.5	t	0.5
2021	GL	1.6	1.91	t	1.91
2021	GL	1.7	0.2	t	0.2
2021	GL	1.8	0.2	t	0.2
2021	GL	1.9	0.94	t	\N
2021	GL	1.10	0.93	t	\N
2021	GL	1.11	0.9837	t	\N
2021	GL	2.1	1.5	t	1.5
2021	GL	2.2.1	0.25	t	0.5
2021	GL	2.2.2	0.5	t	0.5
2021	GL	2.3.1	0.5	t	0.5
2021	GL	2.3.2	0.92	t	1
2021	GL	2.4	1.5	t	1.5
2021	GL	2.5	0.5	t	0.5
2021	GL	2.6	1.3982	t	\N
2021	GL	2.7	1.36	t	\N
2021	GL	3.1.1	0.5	t	0.5
2021	GL	3.1.2	0.5	t	0.5
2021	GL	3.1.3	0.5	t	0.5
2021	GL	3.2	1	t	1
2021	GL	3.3.1	1.5	t	1.5
2021	GL	3.3.2	\N	f	\N
2021	GL	3.4.1	1.92	t	1.92
2021	GL	3.4.2	1	t	1
2021	GL	3.4.3	0.75	t	0.75
2021	GL	3.5.1	0.5	t	0.5
2021	GL	3.5.2	0.94	t	0.94
2021	GL	3.6	0.5	t	0.5
2021	GL	3.7	0.94	t	\N
2021	GL	3.8	0.96	t	\N
2021	GL	3.9	0.97	t	\N
2021	GL	3.10	1.903	t	\N
2021	GL	4.1.1	0.5	t	0.5
2021	GL	4.1.2	1	t	1
2021	GL	4.1.3	0.5	t	0.5
2021	GL	4.2.1	1	t	1
2021	GL	4.2.2	0.97	t	0.97
2021	GL	4.3.1	1	t	1
2021	GL	4.3.2	0.86	t	0.86
2021	GL	4.4	1.4348	t	\N
2021	GL	4.5	1.4	t	\N
2021	GL	5.1	1	t	1
2021	GL	5.2.1	0.25	t	0.25
2021	GL	5.2.2	0.25	t	0.25
2021	GL	5.3.1	0.5	t	0.5
2021	GL	5.3.2	0.5	t	0.5
2021	GL	5.4.1	0.5	t	0.25
2021	GL	5.4.2	1	t	1
2021	GL	5.5.1	1	t	1
2021	GL	5.5.2	1.95	t	1.95
2021	GL	5.6	0.99	t	0.99
2021	GL	5.7	0.5	t	0.5
2021	GL	5.8	0.92	t	\N
2021	GL	5.9	1.3405	t	\N
2021	GL	5.10	1.41	t	\N
2021	GL	6.1.1	1	t	1
2021	GL	6.1.2	0.5	t	0.5
2021	GL	6.2.1	1.96	t	2
2021	GL	6.2.2	0.5	t	0.5
2021	GL	6.2.3	0.5	t	0.5
2021	GL	6.2.4	0.97	t	1
2021	GL	6.3	1	t	1
2021	GL	6.4	1	t	1
2021	GL	6.5	1.43	t	\N
2021	GL	6.6	1.4314	t	\N
2021	GL	7.1	1	t	1
2021	GL	7.2	0.98	t	0.98
2021	GL	7.3	0.86	t	0.89
2021	GL	7.4	0.3	t	0.3
2021	GL	7.5	0.4	t	0.4
2021	GL	7.6	0	t	0.2
2021	GL	7.7	0.5	t	1
2021	GL	7.8	1.42	t	1.5
2021	GL	7.9	1	t	1
2021	GL	7.10	0.25	t	0.25
2021	GL	7.11	0.5	t	0.5
2021	GL	7.12	0.75	t	0.75
2021	GL	7.13	1.5	t	1.5
2021	GL	7.14	1.3516	t	\N
2021	GL	7.15	1.36	t	\N
2021	GL	8.1.1	1	t	1
2021	GL	8.1.2	1.99	t	1.99
2021	GL	8.2.1	0.75	t	0.75
2021	GL	8.2.2	1	t	1
2021	GL	8.3	0.99	t	0.99
2021	GL	8.4	1	t	1
2021	GL	8.5	1.92	t	\N
2021	GL	8.6	0.96	t	\N
2021	GL	8.7	0.95	t	\N
2021	GL	8.8	0.98	t	\N
2021	GL	8.9	0.9728	t	\N
2021	HBT	1.1.1	0.25	t	0.25
2021	HBT	1.1.2	0	t	0
2021	HBT	1.1.3	2	t	2
2021	HBT	1.2.1	0.5	t	1
2021	HBT	1.2.2	0.5	t	0.5
2021	HBT	1.3.1	0.5	t	0.5
2021	HBT	1.3.2	0.77	t	1
2021	HBT	1.4	1	t	1
2021	HBT	1.5	1	t	1
2021	HBT	1.6	1.89	t	2
2021	HBT	1.7	0.3	t	0.3
2021	HBT	1.8	0.2	t	0.2
2021	HBT	1.9	0.92	t	\N
2021	HBT	1.10	0.9328	t	\N
2021	HBT	1.11	0.94	t	\N
2021	HBT	2.1	1.5	t	1.5
2021	HBT	2.2.1	0.5	t	0.5
2021	HBT	2.2.2	0.25	t	0.25
2021	HBT	2.3.1	0.5	t	0.5
2021	HBT	2.3.2	0.89	t	0.89
2021	HBT	2.4	1.43	t	1.43
2021	HBT	2.5	0.5	t	0.5
2021	HBT	2.6	1.399	t	\N
2021	HBT	2.7	1.35	t	\N
2021	HBT	3.1.1	0.5	t	0.5
2021	HBT	3.1.2	0.5	t	0.5
2021	HBT	3.1.3	0.25	t	0.5
2021	HBT	3.2	1	t	1
2021	HBT	3.3.1	1.5	t	1.5
2021	HBT	3.3.2	1	t	1
2021	HBT	3.4.1	1.89	t	2
2021	HBT	3.4.2	\N	f	\N
2021	HBT	3.4.3	1	t	1
2021	HBT	3.5.1	0.5	t	0.5
2021	HBT	3.5.2	0.9	t	0.95
2021	HBT	3.6	0.5	t	0.5
2021	HBT	3.7	0.94	t	\N
2021	HBT	3.8	0.98	t	\N
2021	HBT	3.9	0.9741	t	\N
2021	HBT	3.10	1.94	t	\N
2021	HBT	4.1.1	0.5	t	0.5
2021	HBT	4.1.2	1	t	1
2021	HBT	4.1.3	0.5	t	0.5
2021	HBT	4.2.1	0.8	t	0.8
2021	HBT	4.2.2	1	t	1
2021	HBT	4.3.1	1	t	1
2021	HBT	4.3.2	1	t	1
2021	HBT	4.4	1.39	t	\N
2021	HBT	4.5	1.4058	t	\N
2021	HBT	5.1	0.75	t	0.75
2021	HBT	5.2.1	0.25	t	0.25
2021	HBT	5.2.2	0.25	t	0.25
2021	HBT	5.3.1	0.5	t	0.5
2021	HBT	5.3.2	1	t	1
2021	HBT	5.4.1	0.5	t	0.5
2021	HBT	5.4.2	1	t	1
2021	HBT	5.5.1	0.75	t	0.75
2021	HBT	5.5.2	2	t	2
2021	HBT	5.6	0.91	t	0.92
2021	HBT	5.7	0.25	t	0.5
2021	HBT	5.8	0.9	t	\N
2021	HBT	5.9	1.3966	t	\N
2021	HBT	5.10	1.41	t	\N
2021	HBT	6.1.1	0.75	t	1
2021	HBT	6.1.2	\N	f	\N
2021	HBT	6.2.1	1.89	t	1.89
2021	HBT	6.2.2	0.5	t	0.5
2021	HBT	6.2.3	0.25	t	0.25
2021	HBT	6.2.4	1	t	1
2021	HBT	6.3	1	t	1
2021	HBT	6.4	1	t	1
2021	HBT	6.5	1.36	t	\N
2021	HBT	6.6	1.3558	t	\N
2021	HBT	7.1	0.5	t	1.5
2021	HBT	7.2	1	t	1
2021	HBT	7.3	0.81	t	1
2021	HBT	7.4	0.1	t	0.3
2021	HBT	7.5	0.5	t	0.5
2021	HBT	7.6	0.2	t	0.2
2021	HBT	7.7	0.5	t	0.5
2021	HBT	7.8	1.28	t	1.28
2021	HBT	7.9	0.87	t	1
2021	HBT	7.10	0.25	t	0.5
2021	HBT	7.11	1	t	1
2021	HBT	7.12	1	t	1
2021	HBT	7.13	1.5	t	1.5
2021	HBT	7.14	1.39	t	\N
2021	HBT	7.15	1.4139	t	\N
2021	HBT	8.1.1	1	t	1
2021	HBT	8.1.2	1.94	t	1.94
2021	HBT	8.2.1	1	t	1
2021	HBT	8.2.2	1	t	1
2021	HBT	8.3	0.92	t	1
2021	HBT	8.4	0.75	t	0.75
2021	HBT	8.5	1.934	t	\N
2021	HBT	8.6	0.94	t	\N
2021	HBT	8.7	0.95	t	\N
2021	HBT	8.8	0.95	t	\N
2021	HBT	8.9	0.94	t	\N
2021	HD	1.1.1	0.25	t	0.25
2021	HD	1.1.2	0.5	t	0.5
2021	HD	1.1.3	2	t	2
2021	HD	1.2.1	0.75	t	0.75
2021	HD	1.2.2	0.25	t	0.5
2021	HD	1.3.1	1	t	1
2021	HD	1.3.2	0.86	t	1
2021	HD	1.4	0.5	t	1
2021	HD	1.5	1	t	1
2021	HD	1.6	1.95	t	1.95
2021	HD	1.7	0.2	t	0.2
2021	HD	1.8	0.2	t	0
2021	HD	1.9	0.9	t	\N
2021	HD	1.10	0.9122	t	\N
2021	HD	1.11	0.94	t	\N
2021	HD	2.1	1.5	t	1.5
2021	HD	2.2.1	0.5	t	0.5
2021	HD	2.2.2	0.5	t	0.5
2021	HD	2.3.1	0.25	t	0.25
2021	HD	2.3.2	0.94	t	1
2021	HD	2.4	1.36	t	1.5
2021	HD	2.5	0.5	t	0.5
2021	HD	2.6	1.39	t	\N
2021	HD	2.7	1.4218	t	\N
2021	HD	3.1.1	0.5	t	0.5
2021	HD	3.1.2	0.5	t	0.5
2021	HD	3.1.3	0.5	t	0.5
2021	HD	3.2	1	t	1
2021	HD	3.3.1	1.5	t	1.5
2021	HD	3.3.2	1	t	1
2021	HD	3.4.1	1.85	t	1.85
2021	HD	3.4.2	1	t	1
2021	HD	3.4.3	1	t	1
2021	HD	3.5.1	0.25	t	0.25
2021	HD	3.5.2	0.93	t	1
2021	HD	3.6	\N	f	\N
2021	HD	3.7	0.94	t	\N
2021	HD	3.8	0.95	t	\N
2021	HD	3.9	0.96	t	\N
2021	HD	3.10	1.9361	t	\N
2021	HD	4.1.1	0.5	t	0.5
2021	HD	4.1.2	1	t	1
2021	HD	4.1.3	0.25	t	0.25
2021	HD	4.2.1	1	t	1
2021	HD	4.2.2	1	t	1
2021	HD	4.3.1	1	t	1
2021	HD	4.3.2	0.99	t	1
2021	HD	4.4	1.4338	t	\N
2021	HD	4.5	1.38	t	\N
2021	HD	5.1	1	t	1
2021	HD	5.2.1	0.25	t	0.25
2021	HD	5.2.2	0	t	0
2021	HD	5.3.1	0.5	t	0.5
2021	HD	5.3.2	1	t	1
2021	HD	5.4.1	0.25	t	0.25
2021	HD	5.4.2	0.75	t	0.75
2021	HD	5.5.1	1	t	1
2021	HD	5.5.2	1.99	t	1.99
2021	HD	5.6	0.99	t	0.99
2021	HD	5.7	0.5	t	0.5
2021	HD	5.8	0.96	t	\N
2021	HD	5.9	1.3655	t	\N
2021	HD	5.10	1.32	t	\N
2021	HD	6.1.1	1	t	1
2021	HD	6.1.2	\N	f	\N
2021	HD	6.2.1	2	t	2
2021	HD	6.2.2	0.5	t	0.5
2021	HD	6.2.3	0.25	t	0.25
2021	HD	6.2.4	0.99	t	1
2021	HD	6.3	0.75	t	0.75
2021	HD	6.4	1	t	1
2021	HD	6.5	1.4026	t	\N
2021	HD	6.6	1.42	t	\N
2021	HD	7.1	1	t	1.5
2021	HD	7.2	0.99	t	1
2021	HD	7.3	1	t	1
2021	HD	7.4	0.2	t	0.2
2021	HD	7.5	0.4	t	0.4
2021	HD	7.6	0	t	0
2021	HD	7.7	0.5	t	0.5
2021	HD	7.8	1.4	t	1.4
2021	HD	7.9	0.87	t	1
2021	HD	7.10	0.25	t	0.25
2021	HD	7.11	1	t	1
2021	HD	7.12	0.5	t	0.5
2021	HD	7.13	1.25	t	1.25
2021	HD	7.14	1.3182	t	\N
2021	HD	7.15	1.37	t	\N
2021	HD	8.1.1	1	t	1
2021	HD	8.1.2	2	t	2
2021	HD	8.2.1	1	t	1
2021	HD	8.2.2	1	t	1
2021	HD	8.3	0.91	t	0.91
2021	HD	8.4	0.75	t	1
2021	HD	8.5	1.94	t	\N
2021	HD	8.6	0.98	t	\N
2021	HD	8.7	1	t	\N
2021	HD	8.8	0.9548	t	\N
2021	HD	8.9	0.94	t	\N
2021	HDU	1.1.1	0.25	t	0.5
2021	HDU	1.1.2	0.25	t	0.25
2021	HDU	1.1.3	1	t	2
2021	HDU	1.2.1	1	t	1
2021	HDU	1.2.2	0.25	t	0.5
2021	HDU	1.3.1	1	t	1
2021	HDU	1.3.2	0.6	t	0.64
2021	HDU	1.4	0.75	t	1
2021	HDU	1.5	1	t	1
2021	HDU	1.6	2	t	2
2021	HDU	1.7	0.2	t	0.2
2021	HDU	1.8	0.2	t	0.2
2021	HDU	1.9	0.9129	t	\N
2021	HDU	1.10	0.91	t	\N
2021	HDU	1.11	0.92	t	\N
2021	HDU	2.1	1.5	t	1.5
2021	HDU	2.2.1	0.5	t	0.5
2021	HDU	2.2.2	0.25	t	0.25
2021	HDU	2.3.1	0.5	t	0.5
2021	HDU	2.3.2	0.92	t	0.92
2021	HDU	2.4	1.5	t	1.5
2021	HDU	2.5	0.25	t	0.5
2021	HDU	2.6	1.41	t	\N
2021	HDU	2.7	1.4177	t	\N
2021	HDU	3.1.1	0.5	t	0.5
2021	HDU	3.1.2	0.5	t	0.5
2021	HDU	3.1.3	0.5	t	0.5
2021	HDU	3.2	0.75	t	1
2021	HDU	3.3.1	1.5	t	1.5
2021	HDU	3.3.2	1	t	1
2021	HDU	3.4.1	1.94	t	2
2021	HDU	3.4.2	\N	f	\N
2021	HDU	3.4.3	1	t	1
2021	HDU	3.5.1	0.5	t	0.25
2021	HDU	3.5.2	1	t	1
2021	HDU	3.6	0.25	t	0.25
2021	HDU	3.7	1	t	\N
2021	HDU	3.8	0.95	t	\N
2021	HDU	3.9	0.94	t	\N
2021	HDU	3.10	1.8711	t	\N
2021	HDU	4.1.1	0.25	t	0.25
2021	HDU	4.1.2	1	t	1
2021	HDU	4.1.3	0.5	t	0.5
2021	HDU	4.2.1	1	t	1
2021	HDU	4.2.2	0.98	t	0.99
2021	HDU	4.3.1	1	t	1
2021	HDU	4.3.2	0.97	t	1
2021	HDU	4.4	1.4038	t	\N
2021	HDU	4.5	1.4	t	\N
2021	HDU	5.1	0.75	t	1
2021	HDU	5.2.1	0.25	t	0.25
2021	HDU	5.2.2	0.25	t	0.25
2021	HDU	5.3.1	0.5	t	0.5
2021	HDU	5.3.2	1	t	1
2021	HDU	5.4.1	0.5	t	0.5
2021	HDU	5.4.2	1	t	1
2021	HDU	5.5.1	0.5	t	1
2021	HDU	5.5.2	1.94	t	1.94
2021	HDU	5.6	0.98	t	1
2021	HDU	5.7	0.25	t	0.5
2021	HDU	5.8	0.93	t	\N
2021	HDU	5.9	1.4095	t	\N
2021	HDU	5.10	1.37	t	\N
2021	HDU	6.1.1	1	t	1
2021	HDU	6.1.2	\N	f	\N
2021	HDU	6.2.1	1.91	t	2
2021	HDU	6.2.2	0.5	t	0.5
2021	HDU	6.2.3	0.5	t	0.5
2021	HDU	6.2.4	0.97	t	0.97
2021	HDU	6.3	1	t	1
2021	HDU	6.4	0.5	t	0.5
2021	HDU	6.5	1.36	t	\N
2021	HDU	6.6	1.4069	t	\N
2021	HDU	7.1	1	t	1
2021	HDU	7.2	0.96	t	0.96
2021	HDU	7.3	0.86	t	0.86
2021	HDU	7.4	0.2	t	0.3
2021	HDU	7.5	0.4	t	0.5
2021	HDU	7.6	0.1	t	0.2
2021	HDU	7.7	0.5	t	0.5
2021	HDU	7.8	1.31	t	1.5
2021	HDU	7.9	0.72	t	0.72
2021	HDU	7.10	0.5	t	0.5
2021	HDU	7.11	1	t	1
2021	HDU	7.12	1	t	1
2021	HDU	7.13	1.25	t	1.5
2021	HDU	7.14	1.3603	t	\N
2021	HDU	7.15	1.4	t	\N
2021	HDU	8.1.1	1	t	1
2021	HDU	8.1.2	2	t	2
2021	HDU	8.2.1	1	t	1
2021	HDU	8.2.2	1	t	1
2021	HDU	8.3	0.93	t	1
2021	HDU	8.4	0.75	t	1
2021	HDU	8.5	1.95	t	\N
2021	HDU	8.6	0.9808	t	\N
2021	HDU	8.7	1	t	\N
2021	HDU	8.8	0.97	t	\N
2021	HDU	8.9	0.96	t	\N
2021	HK	1.1.1	0.25	t	0.5
2021	HK	1.1.2	0.25	t	0.5
2021	HK	1.1.3	2	t	2
2021	HK	1.2.1	1	t	1
2021	HK	1.2.2	0.5	t	0.5
2021	HK	1.3.1	0.5	t	0.5
2021	HK	1.3.2	1	t	1
2021	HK	1.4	1	t	1
2021	HK	1.5	1	t	1
2021	HK	1.6	1.94	t	1.94
2021	HK	1.7	0.3	t	0.3
2021	HK	1.8	0.2	t	0.2
2021	HK	1.9	0.9	t	\N
2021	HK	1.10	0.95	t	\N
2021	HK	1.11	0.939	t	\N
2021	HK	2.1	\N	f	\N
2021	HK	2.2.1	0.5	t	0.5
2021	HK	2.2.2	0.25	t	0.5
2021	HK	2.3.1	0.5	t	0.5
2021	HK	2.3.2	1	t	1
2021	HK	2.4	1.5	t	1.5
2021	HK	2.5	0.5	t	0.5
2021	HK	2.6	1.4149	t	\N
2021	HK	2.7	1.41	t	\N
2021	HK	3.1.1	0.5	t	0.5
2021	HK	3.1.2	0.5	t	0.5
2021	HK	3.1.3	0.5	t	0.5
2021	HK	3.2	1	t	1
2021	HK	3.3.1	1.5	t	1.5
2021	HK	3.3.2	1	t	1
2021	HK	3.4.1	1.94	t	1.98
2021	HK	3.4.2	1	t	1
2021	HK	3.4.3	0.75	t	0.75
2021	HK	3.5.1	0.5	t	0.5
2021	HK	3.5.2	1	t	1
2021	HK	3.6	\N	f	\N
2021	HK	3.7	0.97	t	\N
2021	HK	3.8	0.98	t	\N
2021	HK	3.9	0.98	t	\N
2021	HK	3.10	1.9225	t	\N
2021	HK	4.1.1	0.5	t	0.5
2021	HK	4.1.2	1	t	1
2021	HK	4.1.3	0.5	t	0.5
2021	HK	4.2.1	1	t	1
2021	HK	4.2.2	0.99	t	1
2021	HK	4.3.1	1	t	1
2021	HK	4.3.2	0.84	t	0.98
2021	HK	4.4	1.44	t	\N
2021	HK	4.5	1.4611	t	\N
2021	HK	5.1	1	t	1
2021	HK	5.2.1	0.25	t	0.25
2021	HK	5.2.2	0.25	t	0.25
2021	HK	5.3.1	0.5	t	0.5
2021	HK	5.3.2	1	t	1
2021	HK	5.4.1	0.5	t	0.5
2021	HK	5.4.2	1	t	1
2021	HK	5.5.1	1	t	1
2021	HK	5.5.2	1.92	t	2
2021	HK	5.6	0.94	t	0.94
2021	HK	5.7	0.25	t	0.5
2021	HK	5.8	0.9	t	\N
2021	HK	5.9	1.3991	t	\N
2021	HK	5.10	1.36	t	\N
2021	HK	6.1.1	1	t	1
2021	HK	6.1.2	1	t	1
2021	HK	6.2.1	1.92	t	1.95
2021	HK	6.2.2	0.5	t	0.5
2021	HK	6.2.3	0.25	t	0.25
2021	HK	6.2.4	0.99	t	1
2021	HK	6.3	1	t	1
2021	HK	6.4	1	t	1
2021	HK	6.5	1.39	t	\N
2021	HK	6.6	1.4012	t	\N
2021	HK	7.1	1.5	t	1.5
2021	HK	7.2	0.48	t	0.48
2021	HK	7.3	0.7	t	0.79
2021	HK	7.4	0.3	t	0.3
2021	HK	7.5	0.4	t	0.4
2021	HK	7.6	0.1	t	0.2
2021	HK	7.7	1	t	1
2021	HK	7.8	1.5	t	1.5
2021	HK	7.9	0.97	t	0.96
2021	HK	7.10	0.5	t	0.5
2021	HK	7.11	1	t	1
2021	HK	7.12	0.5	t	0.75
2021	HK	7.13	0.75	t	0.75
2021	HK	7.14	1.3305	t	\N
2021	HK	7.15	1.38	t	\N
2021	HK	8.1.1	1	t	1
2021	HK	8.1.2	1.98	t	1.98
2021	HK	8.2.1	1	t	1
2021	HK	8.2.2	1	t	1
2021	HK	8.3	0.84	t	0.84
2021	HK	8.4	1	t	1
2021	HK	8.5	1.91	t	\N
2021	HK	8.6	1	t	\N
2021	HK	8.7	0.9677	t	\N
2021	HK	8.8	0.98	t	\N
2021	HK	8.9	0.94	t	\N
2021	HM	1.1.1	0.25	t	0.25
2021	HM	1.1.2	0.5	t	0.5
2021	HM	1.1.3	2	t	2
2021	HM	1.2.1	0.75	t	0.75
2021	HM	1.2.2	0.5	t	0.5
2021	HM	1.3.1	0.5	t	0.5
2021	HM	1.3.2	0.88	t	1
2021	HM	1.4	0.75	t	1
2021	HM	1.5	0.5	t	1
2021	HM	1.6	2	t	2
2021	HM	1.7	0.3	t	0.3
2021	HM	1.8	0.2	t	0.2
2021	HM	1.9	0.9307	t	\N
2021	HM	1.10	0.88	t	\N
2021	HM	1.11	0.88	t	\N
2021	HM	2.1	1.5	t	1.5
2021	HM	2.2.1	0.5	t	0.5
2021	HM	2.2.2	0.5	t	0.5
2021	HM	2.3.1	0.25	t	0.5
2021	HM	2.3.2	0.82	t	1
2021	HM	2.4	1.5	t	1.5
2021	HM	2.5	0.5	t	0.5
2021	HM	2.6	1.41	t	\N
2021	HM	2.7	1.4007	t	\N
2021	HM	3.1.1	0.5	t	0.5
2021	HM	3.1.2	0.5	t	0.5
2021	HM	3.1.3	0.5	t	0.5
2021	HM	3.2	1	t	1
2021	HM	3.3.1	1.5	t	1.5
2021	HM	3.3.2	0.5	t	1
2021	HM	3.4.1	2	t	2
2021	HM	3.4.2	1	t	1
2021	HM	3.4.3	1	t	1
2021	HM	3.5.1	0.5	t	0.5
2021	HM	3.5.2	0.91	t	0.97
2021	HM	3.6	0.5	t	0.5
2021	HM	3.7	0.96	t	\N
2021	HM	3.8	0.95	t	\N
2021	HM	3.9	0.9551	t	\N
2021	HM	3.10	1.92	t	\N
2021	HM	4.1.1	0.5	t	0.5
2021	HM	4.1.2	1	t	1
2021	HM	4.1.3	0.5	t	0.5
2021	HM	4.2.1	1	t	1
2021	HM	4.2.2	0.99	t	1
2021	HM	4.3.1	0.75	t	0.75
2021	HM	4.3.2	1	t	1
2021	HM	4.4	1.38	t	\N
2021	HM	4.5	1.4096	t	\N
2021	HM	5.1	0.75	t	1
2021	HM	5.2.1	0.25	t	0.25
2021	HM	5.2.2	0.25	t	0.25
2021	HM	5.3.1	0.5	t	0.5
2021	HM	5.3.2	0.5	t	0.5
2021	HM	5.4.1	0.5	t	0.5
2021	HM	5.4.2	1	t	1
2021	HM	5.5.1	1	t	1
2021	HM	5.5.2	2	t	2
2021	HM	5.6	0.87	t	1
2021	HM	5.7	0.5	t	0.5
2021	HM	5.8	0.89	t	\N
2021	HM	5.9	1.39	t	\N
2021	HM	5.10	1.4071	t	\N
2021	HM	6.1.1	0.75	t	0.75
2021	HM	6.1.2	\N	f	\N
2021	HM	6.2.1	1.95	t	1.95
2021	HM	6.2.2	0.5	t	0.5
2021	HM	6.2.3	0.5	t	0.5
2021	HM	6.2.4	1	t	1
2021	HM	6.3	0.75	t	0.75
2021	HM	6.4	1	t	1
2021	HM	6.5	1.4208	t	\N
2021	HM	6.6	1.36	t	\N
2021	HM	7.1	0.5	t	1.5
2021	HM	7.2	1	t	1
2021	HM	7.3	0.87	t	0.87
2021	HM	7.4	0.2	t	0.2
2021	HM	7.5	0.5	t	0.5
2021	HM	7.6	0	t	0
2021	HM	7.7	0.5	t	0.5
2021	HM	7.8	1.5	t	1.5
2021	HM	7.9	\N	f	\N
2021	HM	7.10	0.5	t	0.5
2021	HM	7.11	0.75	t	0.75
2021	HM	7.12	0.5	t	0.5
2021	HM	7.13	1.25	t	1.25
2021	HM	7.14	1.3047	t	\N
2021	HM	7.15	1.37	t	\N
2021	HM	8.1.1	1	t	1
2021	HM	8.1.2	2	t	2
2021	HM	8.2.1	1	t	1
2021	HM	8.2.2	1	t	1
2021	HM	8.3	0.88	t	0.88
2021	HM	8.4	0.75	t	0.75
2021	HM	8.5	1.9823	t	\N
2021	HM	8.6	0.95	t	\N
2021	HM	8.7	0.97	t	\N
2021	HM	8.8	0.98	t	\N
2021	HM	8.9	0.95	t	\N
2021	LB	1.1.1	0.5	t	0.5
2021	LB	1.1.2	0.5	t	0.5
2021	LB	1.1.3	2	t	2
2021	LB	1.2.1	0.75	t	0.75
2021	LB	1.2.2	0.5	t	0.5
2021	LB	1.3.1	0.5	t	1
2021	LB	1.3.2	0.98	t	0.98
2021	LB	1.4	1	t	1
2021	LB	1.5	0.5	t	0.5
2021	LB	1.6	1.97	t	1.97
2021	LB	1.7	0.2	t	0.3
2021	LB	1.8	0.2	t	0.2
2021	LB	1.9	0.95	t	\N
2021	LB	1.10	0.9059	t	\N
2021	LB	1.11	0.95	t	\N
2021	LB	2.1	1.5	t	1.5
2021	LB	2.2.1	0.5	t	0.5
2021	LB	2.2.2	0.5	t	0.5
2021	LB	2.3.1	0.5	t	0.5
2021	LB	2.3.2	0.98	t	0.98
2021	LB	2.4	1.44	t	1.5
2021	LB	2.5	0.25	t	0.25
2021	LB	2.6	1.4277	t	\N
2021	LB	2.7	1.45	t	\N
2021	LB	3.1.1	0.5	t	0.5
2021	LB	3.1.2	0.5	t	0.5
2021	LB	3.1.3	0.5	t	0.5
2021	LB	3.2	1	t	1
2021	LB	3.3.1	1.5	t	1.5
2021	LB	3.3.2	1	t	1
2021	LB	3.4.1	2	t	2
2021	LB	3.4.2	1	t	1
2021	LB	3.4.3	1	t	1
2021	LB	3.5.1	0.25	t	0.25
2021	LB	3.5.2	0.78	t	0.88
2021	LB	3.6	0.5	t	0.5
2021	LB	3.7	0.99	t	\N
2021	LB	3.8	0.93	t	\N
2021	LB	3.9	0.948	t	\N
2021	LB	3.10	1.92	t	\N
2021	LB	4.1.1	0.5	t	0.5
2021	LB	4.1.2	\N	f	\N
2021	LB	4.1.3	0.5	t	0.5
2021	LB	4.2.1	1	t	1
2021	LB	4.2.2	0.84	t	0.99
2021	LB	4.3.1	1	t	1
2021	LB	4.3.2	1	t	1
2021	LB	4.4	1.4401	t	\N
2021	LB	4.5	1.41	t	\N
2021	LB	5.1	1	t	1
2021	LB	5.2.1	0.25	t	0.25
2021	LB	5.2.2	0.25	t	0.25
2021	LB	5.3.1	0.5	t	0.5
2021	LB	5.3.2	1	t	1
2021	LB	5.4.1	0.25	t	0.25
2021	LB	5.4.2	1	t	1
2021	LB	5.5.1	1	t	1
2021	LB	5.5.2	1.93	t	1.93
2021	LB	5.6	1	t	1
2021	LB	5.7	0.25	t	0.25
2021	LB	5.8	0.93	t	\N
2021	LB	5.9	1.4024	t	\N
2021	LB	5.10	1.43	t	\N
2021	LB	6.1.1	0.75	t	0.75
2021	LB	6.1.2	1	t	1
2021	LB	6.2.1	2	t	2
2021	LB	6.2.2	0.5	t	0.5
2021	LB	6.2.3	0.5	t	0.5
2021	LB	6.2.4	0.85	t	0.85
2021	LB	6.3	1	t	1
2021	LB	6.4	1	t	1
2021	LB	6.5	1.3585	t	\N
2021	LB	6.6	1.4	t	\N
2021	LB	7.1	1	t	1
2021	LB	7.2	0.89	t	0.89
2021	LB	7.3	1	t	1
2021	LB	7.4	0.2	t	0.3
2021	LB	7.5	0.4	t	0.5
2021	LB	7.6	0.1	t	0.2
2021	LB	7.7	1	t	1
2021	LB	7.8	1.21	t	1.5
2021	LB	7.9	\N	f	\N
2021	LB	7.10	0.5	t	0.5
2021	LB	7.11	1	t	1
2021	LB	7.12	1	t	1
2021	LB	7.13	1	t	1
2021	LB	7.14	1.38	t	\N
2021	LB	7.15	1.3967	t	\N
2021	LB	8.1.1	1	t	1
2021	LB	8.1.2	2	t	2
2021	LB	8.2.1	1	t	1
2021	LB	8.2.2	1	t	1
2021	LB	8.3	0.99	t	0.99
2021	LB	8.4	0.75	t	1
2021	LB	8.5	1.95	t	\N
2021	LB	8.6	0.9607	t	\N
2021	LB	8.7	0.98	t	\N
2021	LB	8.8	0.97	t	\N
2021	LB	8.9	0.96	t	\N
2021	MD	1.1.1	0.25	t	0.25
2021	MD	1.1.2	0.25	t	0.25
2021	MD	1.1.3	2	t	2
2021	MD	1.2.1	0.75	t	1
2021	MD	1.2.2	0.5	t	0.5
2021	MD	1.3.1	0.5	t	0.5
2021	MD	1.3.2	0.9	t	0.9
2021	MD	1.4	0.75	t	1
2021	MD	1.5	0.5	t	0.5
2021	MD	1.6	1.96	t	1.96
2021	MD	1.7	0.1	t	0.1
2021	MD	1.8	0.2	t	0.2
2021	MD	1.9	0.89	t	\N
2021	MD	1.10	0.91	t	\N
2021	MD	1.11	0.9153	t	\N
2021	MD	2.1	1.5	t	1.5
2021	MD	2.2.1	0.5	t	0.5
2021	MD	2.2.2	0.25	t	0.5
2021	MD	2.3.1	0.25	t	0.5
2021	MD	2.3.2	0.98	t	0.98
2021	MD	2.4	1.29	t	1.5
2021	MD	2.5	0.5	t	0.5
2021	MD	2.6	1.42	t	\N
2021	MD	2.7	1.4094	t	\N
2021	MD	3.1.1	0.5	t	0.5
2021	MD	3.1.2	0.5	t	0.5
2021	MD	3.1.3	0.25	t	0.25
2021	MD	3.2	0.75	t	0.75
2021	MD	3.3.1	1.5	t	1.5
2021	MD	3.3.2	\N	f	\N
2021	MD	3.4.1	1.95	t	1.95
2021	MD	3.4.2	1	t	1
2021	MD	3.4.3	1	t	1
2021	MD	3.5.1	0.5	t	0.5
2021	MD	3.5.2	1	t	1
2021	MD	3.6	0.5	t	0.5
2021	MD	3.7	0.92	t	\N
2021	MD	3.8	0.95	t	\N
2021	MD	3.9	0.96	t	\N
2021	MD	3.10	1.8961	t	\N
2021	MD	4.1.1	0.5	t	0.5
2021	MD	4.1.2	\N	f	\N
2021	MD	4.1.3	0.25	t	0.5
2021	MD	4.2.1	1	t	1
2021	MD	4.2.2	0.95	t	0.95
2021	MD	4.3.1	1	t	1
2021	MD	4.3.2	1	t	1
2021	MD	4.4	1.42	t	\N
2021	MD	4.5	1.404	t	\N
2021	MD	5.1	1	t	1
2021	MD	5.2.1	0	t	0.25
2021	MD	5.2.2	0.25	t	0.25
2021	MD	5.3.1	0.25	t	0.5
2021	MD	5.3.2	1	t	1
2021	MD	5.4.1	0.5	t	0.5
2021	MD	5.4.2	1	t	1
2021	MD	5.5.1	1	t	1
2021	MD	5.5.2	1.93	t	1.93
2021	MD	5.6	1	t	1
2021	MD	5.7	0.25	t	0.25
2021	MD	5.8	0.9	t	\N
2021	MD	5.9	1.4	t	\N
2021	MD	5.10	1.3579	t	\N
2021	MD	6.1.1	1	t	1
2021	MD	6.1.2	1	t	1
2021	MD	6.2.1	1.96	t	1.97
2021	MD	6.2.2	0.5	t	0.5
2021	MD	6.2.3	0.5	t	0.5
2021	MD	6.2.4	0.99	t	0.99
2021	MD	6.3	0.75	t	0.75
2021	MD	6.4	0.5	t	0.5
2021	MD	6.5	1.3719	t	\N
2021	MD	6.6	1.4	t	\N
2021	MD	7.1	0.5	t	0.5
2021	MD	7.2	1	t	1
2021	MD	7.3	0.9	t	0.9
2021	MD	7.4	0.1	t	0.1
2021	MD	7.5	0.4	t	0.4
2021	MD	7.6	0.1	t	0.2
2021	MD	7.7	1	t	1
2021	MD	7.8	1.43	t	1.43
2021	MD	7.9	0.96	t	0.96
2021	MD	7.10	\N	f	\N
2021	MD	7.11	0.75	t	1
2021	MD	7.12	0.5	t	0.5
2021	MD	7.13	0.75	t	0.75
2021	MD	7.14	1.31	t	\N
2021	MD	7.15	1.3149	t	\N
2021	MD	8.1.1	0.5	t	1
2021	MD	8.1.2	1.97	t	2
2021	MD	8.2.1	1	t	1
2021	MD	8.2.2	1	t	1
2021	MD	8.3	0.88	t	0.88
2021	MD	8.4	1	t	1
2021	MD	8.5	1.94	t	\N
2021	MD	8.6	0.96	t	\N
2021	MD	8.7	0.96	t	\N
2021	MD	8.8	0.9715	t	\N
2021	MD	8.9	0.96	t	\N
2021	ML	1.1.1	0.25	t	0.5
2021	ML	1.1.2	0.25	t	0.5
2021	ML	1.1.3	2	t	2
2021	ML	1.2.1	0.75	t	1
2021	ML	1.2.2	0.25	t	0.5
2021	ML	1.3.1	0.5	t	0.5
2021	ML	1.3.2	0.94	t	1
2021	ML	1.4	1	t	1
2021	ML	1.5	0.5	t	1
2021	ML	1.6	1.83	t	2
2021	ML	1.7	0.2	t	0.2
2021	ML	1.8	0.2	t	0.2
2021	ML	1.9	0.92	t	\N
2021	ML	1.10	0.92	t	\N
2021	ML	1.11	0.897	t	\N
2021	ML	2.1	1.5	t	1.5
2021	ML	2.2.1	0.5	t	0.5
2021	ML	2.2.2	0.5	t	0.5
2021	ML	2.3.1	0.25	t	0.25
2021	ML	2.3.2	0.76	t	1
2021	ML	2.4	1.5	t	1.5
2021	ML	2.5	0.5	t	0.5
2021	ML	2.6	1.36	t	\N
2021	ML	2.7	1.3651	t	\N
2021	ML	3.1.1	0.5	t	0.5
2021	ML	3.1.2	0	t	0
2021	ML	3.1.3	0.5	t	0.5
2021	ML	3.2	1	t	1
2021	ML	3.3.1	1.5	t	1.5
2021	ML	3.3.2	\N	f	\N
2021	ML	3.4.1	1.81	t	1.81
2021	ML	3.4.2	1	t	1
2021	ML	3.4.3	1	t	1
2021	ML	3.5.1	0.5	t	0.5
2021	ML	3.5.2	0.99	t	1
2021	ML	3.6	0.5	t	0.5
2021	ML	3.7	0.93	t	\N
2021	ML	3.8	0.95	t	\N
2021	ML	3.9	0.96	t	\N
2021	ML	3.10	1.8973	t	\N
2021	ML	4.1.1	0.5	t	0.5
2021	ML	4.1.2	1	t	1
2021	ML	4.1.3	0.5	t	0.5
2021	ML	4.2.1	0.8	t	0.8
2021	ML	4.2.2	0.9	t	0.9
2021	ML	4.3.1	1	t	1
2021	ML	4.3.2	0.93	t	0.93
2021	ML	4.4	1.44	t	\N
2021	ML	4.5	1.4061	t	\N
2021	ML	5.1	1	t	1
2021	ML	5.2.1	0.25	t	0.25
2021	ML	5.2.2	0.25	t	0.25
2021	ML	5.3.1	0.5	t	0.5
2021	ML	5.3.2	0.5	t	1
2021	ML	5.4.1	0.25	t	0.5
2021	ML	5.4.2	1	t	1
2021	ML	5.5.1	0.75	t	0.75
2021	ML	5.5.2	1.96	t	1.96
2021	ML	5.6	1	t	1
2021	ML	5.7	0.5	t	0.5
2021	ML	5.8	0.9578	t	\N
2021	ML	5.9	1.38	t	\N
2021	ML	5.10	1.43	t	\N
2021	ML	6.1.1	1	t	1
2021	ML	6.1.2	\N	f	\N
2021	ML	6.2.1	1.99	t	1.99
2021	ML	6.2.2	0.5	t	0.5
2021	ML	6.2.3	0.25	t	0.25
2021	ML	6.2.4	0.96	t	0.96
2021	ML	6.3	1	t	1
2021	ML	6.4	0.5	t	0.5
2021	ML	6.5	1.4208	t	\N
2021	ML	6.6	1.39	t	\N
2021	ML	7.1	1.5	t	1.5
2021	ML	7.2	0.9	t	0.9
2021	ML	7.3	0.8	t	0.8
2021	ML	7.4	0.1	t	0.3
2021	ML	7.5	0.5	t	0.5
2021	ML	7.6	0.1	t	0.2
2021	ML	7.7	0.5	t	1
2021	ML	7.8	1.5	t	1.5
2021	ML	7.9	0.68	t	0.68
2021	ML	7.10	0.25	t	0.5
2021	ML	7.11	0.75	t	0.75
2021	ML	7.12	0.5	t	0.75
2021	ML	7.13	0.75	t	0.75
2021	ML	7.14	1.3343	t	\N
2021	ML	7.15	1.39	t	\N
2021	ML	8.1.1	1	t	1
2021	ML	8.1.2	1.91	t	1.91
2021	ML	8.2.1	1	t	1
2021	ML	8.2.2	1	t	1
2021	ML	8.3	1	t	1
2021	ML	8.4	0.5	t	0.5
2021	ML	8.5	1.94	t	\N
2021	ML	8.6	0.97	t	\N
2021	ML	8.7	0.9526	t	\N
2021	ML	8.8	1	t	\N
2021	ML	8.9	0.98	t	\N
2021	NTL	1.1.1	0.5	t	0.5
2021	NTL	1.1.2	0.5	t	0.5
2021	NTL	1.1.3	2	t	2
2021	NTL	1.2.1	0.5	t	1
2021	NTL	1.2.2	0.5	t	0.5
2021	NTL	1.3.1	1	t	1
2021	NTL	1.3.2	0.91	t	1
2021	NTL	1.4	0.75	t	1
2021	NTL	1.5	0.5	t	0.5
2021	NTL	1.6	1.99	t	1.99
2021	NTL	1.7	0.1	t	0.3
2021	NTL	1.8	0.2	t	0.2
2021	NTL	1.9	0.95	t	\N
2021	NTL	1.10	0.9	t	\N
2021	NTL	1.11	0.9453	t	\N
2021	NTL	2.1	1.5	t	1.5
2021	NTL	2.2.1	0.25	t	0.5
2021	NTL	2.2.2	0.5	t	0.5
2021	NTL	2.3.1	0.5	t	0.5
2021	NTL	2.3.2	0.92	t	1
2021	NTL	2.4	1.41	t	1.5
2021	NTL	2.5	0.5	t	0.5
2021	NTL	2.6	1.4	t	\N
2021	NTL	2.7	1.436	t	\N
2021	NTL	3.1.1	0.5	t	0.5
2021	NTL	3.1.2	0.5	t	0.5
2021	NTL	3.1.3	0.5	t	0.5
2021	NTL	3.2	0.75	t	1
2021	NTL	3.3.1	1.5	t	1.5
2021	NTL	3.3.2	1	t	1
2021	NTL	3.4.1	1.99	t	2
2021	NTL	3.4.2	1	t	1
2021	NTL	3.4.3	1	t	1
2021	NTL	3.5.1	0.5	t	0.5
2021	NTL	3.5.2	0.96	t	0.96
2021	NTL	3.6	\N	f	\N
2021	NTL	3.7	0.96	t	\N
2021	NTL	3.8	0.9484	t	\N
2021	NTL	3.9	0.98	t	\N
2021	NTL	3.10	1.87	t	\N
2021	NTL	4.1.1	0.5	t	0.5
2021	NTL	4.1.2	1	t	1
2021	NTL	4.1.3	0.5	t	0.5
2021	NTL	4.2.1	1	t	1
2021	NTL	4.2.2	0.85	t	0.85
2021	NTL	4.3.1	1	t	1
2021	NTL	4.3.2	0.99	t	0.99
2021	NTL	4.4	1.43	t	\N
2021	NTL	4.5	1.4576	t	\N
2021	NTL	5.1	1	t	1
2021	NTL	5.2.1	0.25	t	0.25
2021	NTL	5.2.2	0.25	t	0.25
2021	NTL	5.3.1	0.25	t	0.25
2021	NTL	5.3.2	1	t	1
2021	NTL	5.4.1	0.5	t	0.5
2021	NTL	5.4.2	1	t	1
2021	NTL	5.5.1	1	t	1
2021	NTL	5.5.2	1.95	t	2
2021	NTL	5.6	0.83	t	0.83
2021	NTL	5.7	0.5	t	0.5
2021	NTL	5.8	0.94	t	\N
2021	NTL	5.9	1.3859	t	\N
2021	NTL	5.10	1.37	t	\N
2021	NTL	6.1.1	1	t	1
2021	NTL	6.1.2	\N	f	\N
2021	NTL	6.2.1	1.89	t	2
2021	NTL	6.2.2	0.5	t	0.5
2021	NTL	6.2.3	0.25	t	0.25
2021	NTL	6.2.4	0.97	t	0.97
2021	NTL	6.3	1	t	1
2021	NTL	6.4	1	t	1
2021	NTL	6.5	1.4198	t	\N
2021	NTL	6.6	1.42	t	\N
2021	NTL	7.1	1.5	t	1.5
2021	NTL	7.2	1	t	1
2021	NTL	7.3	1	t	1
2021	NTL	7.4	0.1	t	0.2
2021	NTL	7.5	0.5	t	0.5
2021	NTL	7.6	0.1	t	0.1
2021	NTL	7.7	0.5	t	0.5
2021	NTL	7.8	1.47	t	1.47
2021	NTL	7.9	0.82	t	0.82
2021	NTL	7.10	\N	f	\N
2021	NTL	7.11	0.25	t	0.25
2021	NTL	7.12	1	t	1
2021	NTL	7.13	1.25	t	1.5
2021	NTL	7.14	1.3783	t	\N
2021	NTL	7.15	1.38	t	\N
2021	NTL	8.1.1	1	t	1
2021	NTL	8.1.2	2	t	2
2021	NTL	8.2.1	1	t	1
2021	NTL	8.2.2	1	t	1
2021	NTL	8.3	0.97	t	1
2021	NTL	8.4	0.75	t	0.75
2021	NTL	8.5	1.94	t	\N
2021	NTL	8.6	0.98	t	\N
2021	NTL	8.7	0.9657	t	\N
2021	NTL	8.8	0.97	t	\N
2021	NTL	8.9	0.94	t	\N
2021	PT	1.1.1	0.25	t	0.25
2021	PT	1.1.2	0.5	t	0.5
2021	PT	1.1.3	2	t	2
2021	PT	1.2.1	0.5	t	1
2021	PT	1.2.2	0.5	t	0.5
2021	PT	1.3.1	0.5	t	1
2021	PT	1.3.2	1	t	1
2021	PT	1.4	1	t	1
2021	PT	1.5	0.5	t	1
2021	PT	1.6	1.98	t	1.98
2021	PT	1.7	0.1	t	0.3
2021	PT	1.8	0.2	t	0.2
2021	PT	1.9	0.88	t	\N
2021	PT	1.10	0.9283	t	\N
2021	PT	1.11	0.91	t	\N
2021	PT	2.1	1.5	t	1.5
2021	PT	2.2.1	0.5	t	0.5
2021	PT	2.2.2	0.5	t	0.5
2021	PT	2.3.1	0.25	t	0.25
2021	PT	2.3.2	0.82	t	1
2021	PT	2.4	1.49	t	1.5
2021	PT	2.5	0.25	t	0.25
2021	PT	2.6	1.4275	t	\N
2021	PT	2.7	1.37	t	\N
2021	PT	3.1.1	0.25	t	0.5
2021	PT	3.1.2	0.5	t	0.5
2021	PT	3.1.3	0.5	t	0.5
2021	PT	3.2	1	t	1
2021	PT	3.3.1	1.5	t	1.5
2021	PT	3.3.2	\N	f	\N
2021	PT	3.4.1	1.98	t	2
2021	PT	3.4.2	\N	f	\N
2021	PT	3.4.3	1	t	1
2021	PT	3.5.1	0.5	t	0.5
2021	PT	3.5.2	0.78	t	0.96
2021	PT	3.6	0.5	t	0.5
2021	PT	3.7	0.9553	t	\N
2021	PT	3.8	0.95	t	\N
2021	PT	3.9	0.96	t	\N
2021	PT	3.10	1.89	t	\N
2021	PT	4.1.1	0.5	t	0.5
2021	PT	4.1.2	1	t	1
2021	PT	4.1.3	0.5	t	0.5
2021	PT	4.2.1	1	t	1
2021	PT	4.2.2	0.93	t	0.93
2021	PT	4.3.1	1	t	1
2021	PT	4.3.2	0.86	t	1
2021	PT	4.4	1.415	t	\N
2021	PT	4.5	1.4	t	\N
2021	PT	5.1	0.75	t	0.75
2021	PT	5.2.1	0	t	0.25
2021	PT	5.2.2	0.25	t	0.25
2021	PT	5.3.1	0.5	t	0.5
2021	PT	5.3.2	1	t	1
2021	PT	5.4.1	0.25	t	0.25
2021	PT	5.4.2	1	t	1
2021	PT	5.5.1	1	t	1
2021	PT	5.5.2	1.97	t	1.97
2021	PT	5.6	0.99	t	1
2021	PT	5.7	0.5	t	0.5
2021	PT	5.8	0.91	t	\N
2021	PT	5.9	1.4	t	\N
2021	PT	5.10	1.3717	t	\N
2021	PT	6.1.1	0.75	t	0.75
2021	PT	6.1.2	1	t	1
2021	PT	6.2.1	1.93	t	2
2021	PT	6.2.2	0.5	t	0.5
2021	PT	6.2.3	0.5	t	0.5
2021	PT	6.2.4	1	t	1
2021	PT	6.3	0.75	t	1
2021	PT	6.4	1	t	1
2021	PT	6.5	1.3475	t	\N
2021	PT	6.6	1.37	t	\N
2021	PT	7.1	1.5	t	1.5
2021	PT	7.2	0.76	t	0.87
2021	PT	7.3	1	t	1
2021	PT	7.4	0.1	t	0.2
2021	PT	7.5	0.4	t	0.5
2021	PT	7.6	0.1	t	0.2
2021	PT	7.7	0.5	t	0.5
2021	PT	7.8	1.04	t	1.04
2021	PT	7.9	0.71	t	0.71
2021	PT	7.10	\N	f	\N
2021	PT	7.11	0.75	t	0.75
2021	PT	7.12	1	t	1
2021	PT	7.13	1.25	t	1.25
2021	PT	7.14	1.32	t	\N
2021	PT	7.15	1.3893	t	\N
2021	PT	8.1.1	1	t	1
2021	PT	8.1.2	1.93	t	1.93
2021	PT	8.2.1	0.75	t	0.75
2021	PT	8.2.2	1	t	1
2021	PT	8.3	1	t	1
2021	PT	8.4	1	t	1
2021	PT	8.5	1.9094	t	\N
2021	PT	8.6	0.96	t	\N
2021	PT	8.7	0.95	t	\N
2021	PT	8.8	0.95	t	\N
2021	PT	8.9	0.97	t	\N
2021	PX	1.1.1	0.25	t	0.25
2021	PX	1.1.2	0.25	t	0.5
2021	PX	1.1.3	1	t	1
2021	PX	1.2.1	0.5	t	0.5
2021	PX	1.2.2	0.25	t	0.5
2021	PX	1.3.1	1	t	1
2021	PX	1.3.2	0.76	t	0.76
2021	PX	1.4	1	t	1
2021	PX	1.5	1	t	1
2021	PX	1.6	2	t	2
2021	PX	1.7	0.1	t	0.3
2021	PX	1.8	0.2	t	0.2
2021	PX	1.9	0.9	t	\N
2021	PX	1.10	0.92	t	\N
2021	PX	1.11	0.8761	t	\N
2021	PX	2.1	1.5	t	1.5
2021	PX	2.2.1	0.25	t	0.25
2021	PX	2.2.2	0.5	t	0.5
2021	PX	2.3.1	0.5	t	0.5
2021	PX	2.3.2	0.99	t	0.99
2021	PX	2.4	1.34	t	1.34
2021	PX	2.5	0.5	t	0.5
2021	PX	2.6	1.389	t	\N
2021	PX	2.7	1.38	t	\N
2021	PX	3.1.1	0.5	t	0.5
2021	PX	3.1.2	0.5	t	0.5
2021	PX	3.1.3	0.5	t	0.5
2021	PX	3.2	0.75	t	0.75
2021	PX	3.3.1	1.5	t	1.5
2021	PX	3.3.2	1	t	1
2021	PX	3.4.1	1.97	t	1.99
2021	PX	3.4.2	\N	f	\N
2021	PX	3.4.3	1	t	1
2021	PX	3.5.1	0.25	t	0.5
2021	PX	3.5.2	1	t	1
2021	PX	3.6	0.5	t	0.5
2021	PX	3.7	0.9424	t	\N
2021	PX	3.8	0.97	t	\N
2021	PX	3.9	0.93	t	\N
2021	PX	3.10	1.92	t	\N
2021	PX	4.1.1	0.5	t	0.5
2021	PX	4.1.2	\N	f	\N
2021	PX	4.1.3	0.5	t	0.5
2021	PX	4.2.1	0.8	t	0.8
2021	PX	4.2.2	1	t	1
2021	PX	4.3.1	1	t	1
2021	PX	4.3.2	0.94	t	0.94
2021	PX	4.4	1.41	t	\N
2021	PX	4.5	1.4521	t	\N
2021	PX	5.1	1	t	1
2021	PX	5.2.1	0.25	t	0.25
2021	PX	5.2.2	0.25	t	0.25
2021	PX	5.3.1	0.5	t	0.5
2021	PX	5.3.2	0.5	t	0.5
2021	PX	5.4.1	0.5	t	0.5
2021	PX	5.4.2	1	t	1
2021	PX	5.5.1	0.75	t	0.75
2021	PX	5.5.2	1.86	t	1.95
2021	PX	5.6	0.96	t	0.96
2021	PX	5.7	0.5	t	0.5
2021	PX	5.8	0.936	t	\N
2021	PX	5.9	1.36	t	\N
2021	PX	5.10	1.36	t	\N
2021	PX	6.1.1	0.75	t	0.75
2021	PX	6.1.2	1	t	1
2021	PX	6.2.1	1.97	t	1.97
2021	PX	6.2.2	0.5	t	0.5
2021	PX	6.2.3	0.5	t	0.5
2021	PX	6.2.4	1	t	1
2021	PX	6.3	0.5	t	0.5
2021	PX	6.4	1	t	1
2021	PX	6.5	1.4292	t	\N
2021	PX	6.6	1.38	t	\N
2021	PX	7.1	1.5	t	1.5
2021	PX	7.2	1	t	1
2021	PX	7.3	0.73	t	0.73
2021	PX	7.4	0.2	t	0.3
2021	PX	7.5	0.5	t	0.5
2021	PX	7.6	0.1	t	0.1
2021	PX	7.7	0.5	t	1
2021	PX	7.8	1.11	t	1.28
2021	PX	7.9	0.86	t	0.86
2021	PX	7.10	0.5	t	0.5
2021	PX	7.11	0.75	t	0.75
2021	PX	7.12	1	t	1
2021	PX	7.13	0.5	t	0.5
2021	PX	7.14	1.3292	t	\N
2021	PX	7.15	1.39	t	\N
2021	PX	8.1.1	1	t	1
2021	PX	8.1.2	1.85	t	2
2021	PX	8.2.1	1	t	1
2021	PX	8.2.2	1	t	1
2021	PX	8.3	1	t	1
2021	PX	8.4	0.75	t	0.75
2021	PX	8.5	1.895	t	\N
2021	PX	8.6	0.98	t	\N
2021	PX	8.7	0.94	t	\N
2021	PX	8.8	0.98	t	\N
2021	PX	8.9	0.97	t	\N
2021	QO	1.1.1	0.5	t	0.5
2021	QO	1.1.2	0.25	t	0.25
2021	QO	1.1.3	2	t	2
2021	QO	1.2.1	0.75	t	0.75
2021	QO	1.2.2	0.25	t	0.5
2021	QO	1.3.1	0.5	t	1
2021	QO	1.3.2	0.83	t	0.93
2021	QO	1.4	1	t	1
2021	QO	1.5	0.5	t	0.5
2021	QO	1.6	1.55	t	2
2021	QO	1.7	0.2	t	0.2
2021	QO	1.8	0.2	t	0.2
2021	QO	1.9	0.9164	t	\N
2021	QO	1.10	0.88	t	\N
2021	QO	1.11	0.91	t	\N
2021	QO	2.1	1.5	t	1.5
2021	QO	2.2.1	0.25	t	0.5
2021	QO	2.2.2	0.25	t	0.25
2021	QO	2.3.1	0.5	t	0.5
2021	QO	2.3.2	0.87	t	0.87
2021	QO	2.4	1.47	t	1.47
2021	QO	2.5	0.5	t	0.5
2021	QO	2.6	1.3895	t	\N
2021	QO	2.7	1.32	t	\N
2021	QO	3.1.1	0.5	t	0.5
2021	QO	3.1.2	0.5	t	0.5
2021	QO	3.1.3	0.5	t	0.5
2021	QO	3.2	1	t	1
2021	QO	3.3.1	1.5	t	1.5
2021	QO	3.3.2	1	t	1
2021	QO	3.4.1	1.92	t	1.92
2021	QO	3.4.2	1	t	1
2021	QO	3.4.3	0.75	t	1
2021	QO	3.5.1	0.25	t	0.25
2021	QO	3.5.2	0.98	t	0.98
2021	QO	3.6	\N	f	\N
2021	QO	3.7	0.96	t	\N
2021	QO	3.8	0.96	t	\N
2021	QO	3.9	0.97	t	\N
2021	QO	3.10	1.9084	t	\N
2021	QO	4.1.1	0.5	t	0.5
2021	QO	4.1.2	1	t	1
2021	QO	4.1.3	0.25	t	0.5
2021	QO	4.2.1	1	t	1
2021	QO	4.2.2	0.95	t	1
2021	QO	4.3.1	1	t	1
2021	QO	4.3.2	0.97	t	0.97
2021	QO	4.4	1.39	t	\N
2021	QO	4.5	1.438	t	\N
2021	QO	5.1	1	t	1
2021	QO	5.2.1	0.25	t	0.25
2021	QO	5.2.2	0.25	t	0.25
2021	QO	5.3.1	0.5	t	0.5
2021	QO	5.3.2	0.5	t	0.5
2021	QO	5.4.1	0.25	t	0.25
2021	QO	5.4.2	1	t	1
2021	QO	5.5.1	1	t	1
2021	QO	5.5.2	2	t	2
2021	QO	5.6	0.9	t	0.9
2021	QO	5.7	0.5	t	0.5
2021	QO	5.8	0.9107	t	\N
2021	QO	5.9	1.27	t	\N
2021	QO	5.10	1.32	t	\N
2021	QO	6.1.1	1	t	1
2021	QO	6.1.2	\N	f	\N
2021	QO	6.2.1	1.94	t	2
2021	QO	6.2.2	0.5	t	0.5
2021	QO	6.2.3	0.25	t	0.25
2021	QO	6.2.4	0.99	t	0.99
2021	QO	6.3	0.75	t	0.75
2021	QO	6.4	1	t	1
2021	QO	6.5	1.4	t	\N
2021	QO	6.6	1.4069	t	\N
2021	QO	7.1	0.5	t	0.5
2021	QO	7.2	0.75	t	0.75
2021	QO	7.3	0.74	t	0.74
2021	QO	7.4	0.1	t	0.3
2021	QO	7.5	0.3	t	0.5
2021	QO	7.6	0	t	0
2021	QO	7.7	1	t	1
2021	QO	7.8	1.5	t	1.5
2021	QO	7.9	0.75	t	0.75
2021	QO	7.10	\N	f	\N
2021	QO	7.11	0.5	t	0.75
2021	QO	7.12	1	t	1
2021	QO	7.13	1.5	t	1.5
2021	QO	7.14	1.35	t	\N
2021	QO	7.15	1.3618	t	\N
2021	QO	8.1.1	1	t	1
2021	QO	8.1.2	1.98	t	1.98
2021	QO	8.2.1	1	t	1
2021	QO	8.2.2	1	t	1
2021	QO	8.3	0.93	t	0.93
2021	QO	8.4	0.75	t	0.75
2021	QO	8.5	1.91	t	\N
2021	QO	8.6	0.97	t	\N
2021	QO	8.7	0.97	t	\N
2021	QO	8.8	0.94	t	\N
2021	QO	8.9	0.9793	t	\N
2021	SS	1.1.1	0.25	t	0.25
2021	SS	1.1.2	0.5	t	0.5
2021	SS	1.1.3	2	t	2
2021	SS	1.2.1	0.5	t	1
2021	SS	1.2.2	0.25	t	0.25
2021	SS	1.3.1	0.5	t	0.5
2021	SS	1.3.2	1	t	1
2021	SS	1.4	0.5	t	0.5
2021	SS	1.5	1	t	1
2021	SS	1.6	1.52	t	2
2021	SS	1.7	0.3	t	0.3
2021	SS	1.8	0.2	t	0.2
2021	SS	1.9	0.9	t	\N
2021	SS	1.10	0.93	t	\N
2021	SS	1.11	0.9562	t	\N
2021	SS	2.1	1.5	t	1.5
2021	SS	2.2.1	0.5	t	0.5
2021	SS	2.2.2	0.5	t	0.5
2021	SS	2.3.1	0.25	t	0.25
2021	SS	2.3.2	0.99	t	0.99
2021	SS	2.4	1.37	t	1.37
2021	SS	2.5	0.5	t	0.5
2021	SS	2.6	1.37	t	\N
2021	SS	2.7	1.4181	t	\N
2021	SS	3.1.1	0.5	t	0.5
2021	SS	3.1.2	0.5	t	0.5
2021	SS	3.1.3	0.25	t	0.5
2021	SS	3.2	1	t	1
2021	SS	3.3.1	1.5	t	1.5
2021	SS	3.3.2	1	t	1
2021	SS	3.4.1	1.99	t	1.99
2021	SS	3.4.2	1	t	1
2021	SS	3.4.3	0.75	t	0.75
2021	SS	3.5.1	0.5	t	0.5
2021	SS	3.5.2	1	t	1
2021	SS	3.6	0.5	t	0.5
2021	SS	3.7	0.94	t	\N
2021	SS	3.8	0.94	t	\N
2021	SS	3.9	0.9589	t	\N
2021	SS	3.10	1.91	t	\N
2021	SS	4.1.1	0.5	t	0.5
2021	SS	4.1.2	\N	f	\N
2021	SS	4.1.3	0.5	t	0.5
2021	SS	4.2.1	0.8	t	0.8
2021	SS	4.2.2	0.98	t	0.98
2021	SS	4.3.1	1	t	1
2021	SS	4.3.2	1	t	1
2021	SS	4.4	1.43	t	\N
2021	SS	4.5	1.4359	t	\N
2021	SS	5.1	1	t	1
2021	SS	5.2.1	0.25	t	0.25
2021	SS	5.2.2	0.25	t	0.25
2021	SS	5.3.1	0.25	t	0.25
2021	SS	5.3.2	1	t	1
2021	SS	5.4.1	0.5	t	0.5
2021	SS	5.4.2	1	t	1
2021	SS	5.5.1	1	t	1
2021	SS	5.5.2	1.95	t	2
2021	SS	5.6	0.91	t	1
2021	SS	5.7	0.25	t	0.5
2021	SS	5.8	0.9112	t	\N
2021	SS	5.9	1.4	t	\N
2021	SS	5.10	1.36	t	\N
2021	SS	6.1.1	0.75	t	0.75
2021	SS	6.1.2	1	t	1
2021	SS	6.2.1	1.94	t	1.94
2021	SS	6.2.2	0.5	t	0.5
2021	SS	6.2.3	0.5	t	0.5
2021	SS	6.2.4	0.97	t	0.97
2021	SS	6.3	0.75	t	0.75
2021	SS	6.4	1	t	1
2021	SS	6.5	1.38	t	\N
2021	SS	6.6	1.3789	t	\N
2021	SS	7.1	1	t	1
2021	SS	7.2	1	t	1
2021	SS	7.3	1	t	1
2021	SS	7.4	0.3	t	0.3
2021	SS	7.5	0.5	t	0.5
2021	SS	7.6	0.1	t	0.1
2021	SS	7.7	0.5	t	1
2021	SS	7.8	1.16	t	1.16
2021	SS	7.9	0.62	t	1
2021	SS	7.10	0.25	t	0.5
2021	SS	7.11	0.75	t	1
2021	SS	7.12	0.5	t	1
2021	SS	7.13	1.5	t	1.5
2021	SS	7.14	1.3919	t	\N
2021	SS	7.15	1.42	t	\N
2021	SS	8.1.1	1	t	1
2021	SS	8.1.2	2	t	2
2021	SS	8.2.1	1	t	1
2021	SS	8.2.2	1	t	1
2021	SS	8.3	0.63	t	0.63
2021	SS	8.4	1	t	1
2021	SS	8.5	1.9479	t	\N
2021	SS	8.6	0.98	t	\N
2021	SS	8.7	0.98	t	\N
2021	SS	8.8	0.98	t	\N
2021	SS	8.9	0.92	t	\N
2021	ST	1.1.1	0.5	t	0.5
2021	ST	1.1.2	0.25	t	0.25
2021	ST	1.1.3	2	t	2
2021	ST	1.2.1	0.75	t	0.75
2021	ST	1.2.2	0.5	t	0.5
2021	ST	1.3.1	0.5	t	1
2021	ST	1.3.2	0.95	t	0.95
2021	ST	1.4	1	t	1
2021	ST	1.5	0	t	0
2021	ST	1.6	1.98	t	1.98
2021	ST	1.7	0.2	t	0.3
2021	ST	1.8	0.2	t	0.2
2021	ST	1.9	0.9259	t	\N
2021	ST	1.10	0.88	t	\N
2021	ST	1.11	0.92	t	\N
2021	ST	2.1	1.5	t	1.5
2021	ST	2.2.1	0.5	t	0.5
2021	ST	2.2.2	0.25	t	0.25
2021	ST	2.3.1	0.25	t	0.25
2021	ST	2.3.2	0.99	t	0.99
2021	ST	2.4	1.38	t	1.5
2021	ST	2.5	0.5	t	0.5
2021	ST	2.6	1.4134	t	\N
2021	ST	2.7	1.42	t	\N
2021	ST	3.1.1	0.5	t	0.5
2021	ST	3.1.2	0.5	t	0.5
2021	ST	3.1.3	0.5	t	0.5
2021	ST	3.2	0.75	t	0.75
2021	ST	3.3.1	1.5	t	1.5
2021	ST	3.3.2	1	t	1
2021	ST	3.4.1	1.9	t	2
2021	ST	3.4.2	1	t	1
2021	ST	3.4.3	1	t	1
2021	ST	3.5.1	0.5	t	0.5
2021	ST	3.5.2	0.99	t	0.99
2021	ST	3.6	\N	f	\N
2021	ST	3.7	0.94	t	\N
2021	ST	3.8	0.95	t	\N
2021	ST	3.9	0.9717	t	\N
2021	ST	3.10	1.88	t	\N
2021	ST	4.1.1	0.25	t	0.5
2021	ST	4.1.2	1	t	1
2021	ST	4.1.3	0.5	t	0.5
2021	ST	4.2.1	1	t	1
2021	ST	4.2.2	1	t	1
2021	ST	4.3.1	1	t	1
2021	ST	4.3.2	0.92	t	1
2021	ST	4.4	1.4467	t	\N
2021	ST	4.5	1.43	t	\N
2021	ST	5.1	1	t	1
2021	ST	5.2.1	0.25	t	0.25
2021	ST	5.2.2	0	t	0
2021	ST	5.3.1	0.5	t	0.5
2021	ST	5.3.2	1	t	1
2021	ST	5.4.1	0.5	t	0.5
2021	ST	5.4.2	1	t	1
2021	ST	5.5.1	0.75	t	1
2021	ST	5.5.2	2	t	2
2021	ST	5.6	0.99	t	0.99
2021	ST	5.7	0.25	t	0.25
2021	ST	5.8	0.93	t	\N
2021	ST	5.9	1.38	t	\N
2021	ST	5.10	1.3319	t	\N
2021	ST	6.1.1	0.75	t	1
2021	ST	6.1.2	1	t	1
2021	ST	6.2.1	1.76	t	1.96
2021	ST	6.2.2	0.5	t	0.5
2021	ST	6.2.3	0.5	t	0.5
2021	ST	6.2.4	1	t	1
2021	ST	6.3	1	t	1
2021	ST	6.4	1	t	1
2021	ST	6.5	1.3896	t	\N
2021	ST	6.6	1.38	t	\N
2021	ST	7.1	1.5	t	1
2021	ST	7.2	1	t	1
2021	ST	7.3	0.83	t	0.83
2021	ST	7.4	0.3	t	0.3
2021	ST	7.5	0.3	t	0.3
2021	ST	7.6	0	t	0.2
2021	ST	7.7	0.5	t	0.5
2021	ST	7.8	1.5	t	1.5
2021	ST	7.9	1	t	1
2021	ST	7.10	0	t	0
2021	ST	7.11	\N	f	\N
2021	ST	7.12	0.5	t	0.5
2021	ST	7.13	0.75	t	1.5
2021	ST	7.14	1.42	t	\N
2021	ST	7.15	1.4096	t	\N
2021	ST	8.1.1	1	t	1
2021	ST	8.1.2	1.91	t	1.91
2021	ST	8.2.1	0.75	t	1
2021	ST	8.2.2	1	t	1
2021	ST	8.3	0.93	t	0.97
2021	ST	8.4	1	t	1
2021	ST	8.5	1.93	t	\N
2021	ST	8.6	0.9602	t	\N
2021	ST	8.7	0.94	t	\N
2021	ST	8.8	0.98	t	\N
2021	ST	8.9	0.97	t	\N
2021	TH	1.1.1	0.25	t	0.5
2021	TH	1.1.2	0.5	t	0.5
2021	TH	1.1.3	2	t	2
2021	TH	1.2.1	0.75	t	0.75
2021	TH	1.2.2	0.5	t	0.5
2021	TH	1.3.1	1	t	1
2021	TH	1.3.2	0.89	t	0.97
2021	TH	1.4	1	t	1
2021	TH	1.5	0.5	t	1
2021	TH	1.6	1.97	t	2
2021	TH	1.7	0.1	t	0.3
2021	TH	1.8	0.2	t	0.2
2021	TH	1.9	0.95	t	\N
2021	TH	1.10	0.9268	t	\N
2021	TH	1.11	0.92	t	\N
2021	TH	2.1	1.5	t	1.5
2021	TH	2.2.1	0.25	t	0.5
2021	TH	2.2.2	0.5	t	0.5
2021	TH	2.3.1	0.5	t	0.5
2021	TH	2.3.2	0.88	t	0.88
2021	TH	2.4	1.47	t	1.47
2021	TH	2.5	0.5	t	0.5
2021	TH	2.6	1.36	t	\N
2021	TH	2.7	1.4132	t	\N
2021	TH	3.1.1	0.5	t	0.5
2021	TH	3.1.2	0.5	t	0.5
2021	TH	3.1.3	0.5	t	0.5
2021	TH	3.2	1	t	1
2021	TH	3.3.1	1.5	t	1.5
2021	TH	3.3.2	1	t	1
2021	TH	3.4.1	1.99	t	1.99
2021	TH	3.4.2	1	t	1
2021	TH	3.4.3	1	t	1
2021	TH	3.5.1	0.25	t	0.25
2021	TH	3.5.2	0.88	t	0.94
2021	TH	3.6	\N	f	\N
2021	TH	3.7	0.9249	t	\N
2021	TH	3.8	0.94	t	\N
2021	TH	3.9	0.97	t	\N
2021	TH	3.10	1.92	t	\N
2021	TH	4.1.1	0.5	t	0.5
2021	TH	4.1.2	1	t	1
2021	TH	4.1.3	0.5	t	0.5
2021	TH	4.2.1	1	t	1
2021	TH	4.2.2	0.82	t	1
2021	TH	4.3.1	1	t	1
2021	TH	4.3.2	1	t	1
2021	TH	4.4	1.4233	t	\N
2021	TH	4.5	1.42	t	\N
2021	TH	5.1	1	t	1
2021	TH	5.2.1	0.25	t	0.25
2021	TH	5.2.2	0.25	t	0.25
2021	TH	5.3.1	0.5	t	0.5
2021	TH	5.3.2	1	t	1
2021	TH	5.4.1	0.25	t	0.25
2021	TH	5.4.2	1	t	1
2021	TH	5.5.1	1	t	1
2021	TH	5.5.2	1.95	t	1.99
2021	TH	5.6	0.94	t	1
2021	TH	5.7	0.25	t	0.25
2021	TH	5.8	0.95	t	\N
2021	TH	5.9	1.379	t	\N
2021	TH	5.10	1.36	t	\N
2021	TH	6.1.1	0.75	t	1
2021	TH	6.1.2	\N	f	\N
2021	TH	6.2.1	1.83	t	1.83
2021	TH	6.2.2	0.5	t	0.5
2021	TH	6.2.3	0.5	t	0.5
2021	TH	6.2.4	0.95	t	1
2021	TH	6.3	1	t	1
2021	TH	6.4	1	t	1
2021	TH	6.5	1.4	t	\N
2021	TH	6.6	1.4208	t	\N
2021	TH	7.1	1.5	t	1.5
2021	TH	7.2	1	t	1
2021	TH	7.3	0.76	t	1
2021	TH	7.4	0.2	t	0.3
2021	TH	7.5	0.2	t	0.2
2021	TH	7.6	0.2	t	0.2
2021	TH	7.7	0.5	t	0.5
2021	TH	7.8	1.47	t	1.5
2021	TH	7.9	\N	f	\N
2021	TH	7.10	0.25	t	0.5
2021	TH	7.11	\N	f	\N
2021	TH	7.12	1	t	1
2021	TH	7.13	1	t	1.5
2021	TH	7.14	1.39	t	\N
2021	TH	7.15	1.3433	t	\N
2021	TH	8.1.1	1	t	1
2021	TH	8.1.2	1.98	t	1.98
2021	TH	8.2.1	1	t	1
2021	TH	8.2.2	1	t	1
2021	TH	8.3	0.89	t	1
2021	TH	8.4	0.75	t	0.75
2021	TH	8.5	1.94	t	\N
2021	TH	8.6	0.98	t	\N
2021	TH	8.7	0.9977	t	\N
2021	TH	8.8	0.95	t	\N
2021	TH	8.9	0.98	t	\N
2021	TO	1.1.1	0.5	t	0.5
2021	TO	1.1.2	0.25	t	0.5
2021	TO	1.1.3	1	t	1
2021	TO	1.2.1	0.75	t	1
2021	TO	1.2.2	0.5	t	0.5
2021	TO	1.3.1	1	t	0.5
2021	TO	1.3.2	0.98	t	1
2021	TO	1.4	0.75	t	0.75
2021	TO	1.5	0.5	t	1
2021	TO	1.6	2	t	2
2021	TO	1.7	0.3	t	0.3
2021	TO	1.8	0.2	t	0.2
2021	TO	1.9	0.91	t	\N
2021	TO	1.10	0.9046	t	\N
2021	TO	1.11	0.92	t	\N
2021	TO	2.1	1	t	1
2021	TO	2.2.1	0.5	t	0.5
2021	TO	2.2.2	0.5	t	0.5
2021	TO	2.3.1	0.25	t	0.5
2021	TO	2.3.2	0.86	t	0.86
2021	TO	2.4	1.5	t	1.5
2021	TO	2.5	0.5	t	0.5
2021	TO	2.6	1.3955	t	\N
2021	TO	2.7	1.43	t	\N
2021	TO	3.1.1	0.25	t	0.5
2021	TO	3.1.2	0.5	t	0.5
2021	TO	3.1.3	0.5	t	0.5
2021	TO	3.2	1	t	1
2021	TO	3.3.1	1.5	t	1.5
2021	TO	3.3.2	1	t	1
2021	TO	3.4.1	2	t	2
2021	TO	3.4.2	1	t	1
2021	TO	3.4.3	0.75	t	1
2021	TO	3.5.1	0.25	t	0.25
2021	TO	3.5.2	0.98	t	0.98
2021	TO	3.6	\N	f	\N
2021	TO	3.7	0.97	t	\N
2021	TO	3.8	0.95	t	\N
2021	TO	3.9	0.94	t	\N
2021	TO	3.10	1.8924	t	\N
2021	TO	4.1.1	0.5	t	0.5
2021	TO	4.1.2	1	t	1
2021	TO	4.1.3	0.25	t	0.5
2021	TO	4.2.1	1	t	1
2021	TO	4.2.2	0.98	t	1
2021	TO	4.3.1	1	t	1
2021	TO	4.3.2	1	t	1
2021	TO	4.4	1.4139	t	\N
2021	TO	4.5	1.41	t	\N
2021	TO	5.1	0.75	t	1
2021	TO	5.2.1	0	t	0
2021	TO	5.2.2	0.25	t	0.25
2021	TO	5.3.1	0.5	t	0.5
2021	TO	5.3.2	1	t	1
2021	TO	5.4.1	0.25	t	0.5
2021	TO	5.4.2	1	t	1
2021	TO	5.5.1	0.75	t	1
2021	TO	5.5.2	2	t	2
2021	TO	5.6	1	t	1
2021	TO	5.7	0.5	t	0.5
2021	TO	5.8	0.92	t	\N
2021	TO	5.9	1.4389	t	\N
2021	TO	5.10	1.36	t	\N
2021	TO	6.1.1	1	t	1
2021	TO	6.1.2	\N	f	\N
2021	TO	6.2.1	1.98	t	2
2021	TO	6.2.2	0.5	t	0.5
2021	TO	6.2.3	0.5	t	0.5
2021	TO	6.2.4	0.99	t	1
2021	TO	6.3	0.75	t	1
2021	TO	6.4	0.5	t	0.5
2021	TO	6.5	1.4161	t	\N
2021	TO	6.6	1.43	t	\N
2021	TO	7.1	0	t	1.5
2021	TO	7.2	0.86	t	0.86
2021	TO	7.3	0.85	t	0.85
2021	TO	7.4	0.2	t	0.2
2021	TO	7.5	0.4	t	0.4
2021	TO	7.6	0.1	t	0.1
2021	TO	7.7	1	t	1
2021	TO	7.8	1.5	t	1.5
2021	TO	7.9	1	t	1
2021	TO	7.10	\N	f	\N
2021	TO	7.11	1	t	1
2021	TO	7.12	1	t	1
2021	TO	7.13	1.5	t	1.5
2021	TO	7.14	1.37	t	\N
2021	TO	7.15	1.379	t	\N
2021	TO	8.1.1	0.5	t	1
2021	TO	8.1.2	2	t	2
2021	TO	8.2.1	1	t	1
2021	TO	8.2.2	1	t	1
2021	TO	8.3	0.95	t	1
2021	TO	8.4	1	t	1
2021	TO	8.5	1.9506	t	\N
2021	TO	8.6	0.97	t	\N
2021	TO	8.7	0.96	t	\N
2021	TO	8.8	0.99	t	\N
2021	TO	8.9	0.96	t	\N
2021	TTH	1.1.1	0.5	t	0.5
2021	TTH	1.1.2	0	t	0
2021	TTH	1.1.3	2	t	2
2021	TTH	1.2.1	1	t	1
2021	TTH	1.2.2	0.25	t	0.5
2021	TTH	1.3.1	1	t	1
2021	TTH	1.3.2	0.71	t	1
2021	TTH	1.4	0.5	t	0.75
2021	TTH	1.5	0.5	t	0.5
2021	TTH	1.6	1.64	t	2
2021	TTH	1.7	0.2	t	0.2
2021	TTH	1.8	0.2	t	0.2
2021	TTH	1.9	0.94	t	\N
2021	TTH	1.10	0.9459	t	\N
2021	TTH	1.11	0.89	t	\N
2021	TTH	2.1	1.5	t	1.5
2021	TTH	2.2.1	0.5	t	0.5
2021	TTH	2.2.2	0.25	t	0.25
2021	TTH	2.3.1	0.25	t	0.25
2021	TTH	2.3.2	0.92	t	0.92
2021	TTH	2.4	1.48	t	1.5
2021	TTH	2.5	0.5	t	0.5
2021	TTH	2.6	1.41	t	\N
2021	TTH	2.7	1.3733	t	\N
2021	TTH	3.1.1	0.5	t	0.5
2021	TTH	3.1.2	0.5	t	0.5
2021	TTH	3.1.3	0.25	t	0.5
2021	TTH	3.2	1	t	1
2021	TTH	3.3.1	1.5	t	1.5
2021	TTH	3.3.2	1	t	1
2021	TTH	3.4.1	1.92	t	2
2021	TTH	3.4.2	1	t	1
2021	TTH	3.4.3	1	t	1
2021	TTH	3.5.1	0.5	t	0.5
2021	TTH	3.5.2	0.93	t	0.93
2021	TTH	3.6	\N	f	\N
2021	TTH	3.7	1	t	\N
2021	TTH	3.8	0.96	t	\N
2021	TTH	3.9	0.94	t	\N
2021	TTH	3.10	1.9408	t	\N
2021	TTH	4.1.1	0.5	t	0.5
2021	TTH	4.1.2	1	t	1
2021	TTH	4.1.3	0.5	t	0.5
2021	TTH	4.2.1	1	t	1
2021	TTH	4.2.2	0.87	t	0.87
2021	TTH	4.3.1	1	t	1
2021	TTH	4.3.2	0.95	t	0.95
2021	TTH	4.4	1.4193	t	\N
2021	TTH	4.5	1.44	t	\N
2021	TTH	5.1	0.75	t	1
2021	TTH	5.2.1	0.25	t	0.25
2021	TTH	5.2.2	0.25	t	0.25
2021	TTH	5.3.1	0.5	t	0.5
2021	TTH	5.3.2	0.5	t	0.5
2021	TTH	5.4.1	0.5	t	0.5
2021	TTH	5.4.2	1	t	1
2021	TTH	5.5.1	1	t	1
2021	TTH	5.5.2	1.95	t	1.95
2021	TTH	5.6	0.98	t	1
2021	TTH	5.7	0.5	t	0.5
2021	TTH	5.8	0.95	t	\N
2021	TTH	5.9	1.373	t	\N
2021	TTH	5.10	1.42	t	\N
2021	TTH	6.1.1	0.75	t	1
2021	TTH	6.1.2	1	t	1
2021	TTH	6.2.1	1.94	t	2
2021	TTH	6.2.2	0.5	t	0.5
2021	TTH	6.2.3	0.25	t	0.25
2021	TTH	6.2.4	0.87	t	1
2021	TTH	6.3	1	t	1
2021	TTH	6.4	1	t	1
2021	TTH	6.5	1.3832	t	\N
2021	TTH	6.6	1.37	t	\N
2021	TTH	7.1	1	t	1.5
2021	TTH	7.2	0.92	t	0.98
2021	TTH	7.3	0.92	t	1
2021	TTH	7.4	0	t	0.1
2021	TTH	7.5	0.5	t	0.5
2021	TTH	7.6	0.1	t	0.1
2021	TTH	7.7	0.5	t	1
2021	TTH	7.8	1.28	t	1.28
2021	TTH	7.9	0.69	t	1
2021	TTH	7.10	\N	f	\N
2021	TTH	7.11	\N	f	\N
2021	TTH	7.12	1	t	1
2021	TTH	7.13	1	t	1
2021	TTH	7.14	1.4	t	\N
2021	TTH	7.15	1.3745	t	\N
2021	TTH	8.1.1	1	t	1
2021	TTH	8.1.2	1.94	t	1.94
2021	TTH	8.2.1	0.75	t	1
2021	TTH	8.2.2	1	t	1
2021	TTH	8.3	0.86	t	0.86
2021	TTH	8.4	1	t	1
2021	TTH	8.5	1.92	t	\N
2021	TTH	8.6	0.94	t	\N
2021	TTH	8.7	0.973	t	\N
2021	TTH	8.8	0.95	t	\N
2021	TTH	8.9	0.96	t	\N
2021	TTI	1.1.1	0.25	t	0.5
2021	TTI	1.1.2	0.25	t	0.5
2021	TTI	1.1.3	2	t	2
2021	TTI	1.2.1	0.5	t	0.5
2021	TTI	1.2.2	0.25	t	0.5
2021	TTI	1.3.1	1	t	1
2021	TTI	1.3.2	0.95	t	0.95
2021	TTI	1.4	0.25	t	0.25
2021	TTI	1.5	0.5	t	1
2021	TTI	1.6	1.88	t	1.88
2021	TTI	1.7	0.2	t	0.2
2021	TTI	1.8	0.2	t	0.2
2021	TTI	1.9	0.87	t	\N
2021	TTI	1.10	0.9	t	\N
2021	TTI	1.11	0.8571	t	\N
2021	TTI	2.1	1	t	1
2021	TTI	2.2.1	0.25	t	0.25
2021	TTI	2.2.2	0.5	t	0.5
2021	TTI	2.3.1	0.5	t	0.5
2021	TTI	2.3.2	0.99	t	0.99
2021	TTI	2.4	1.5	t	1.5
2021	TTI	2.5	0.5	t	0.5
2021	TTI	2.6	1.39	t	\N
2021	TTI	2.7	1.417	t	\N
2021	TTI	3.1.1	0.5	t	0.5
2021	TTI	3.1.2	0.5	t	0.5
2021	TTI	3.1.3	0.5	t	0.5
2021	TTI	3.2	1	t	1
2021	TTI	3.3.1	1.5	t	1.5
2021	TTI	3.3.2	1	t	1
2021	TTI	3.4.1	1.77	t	1.77
2021	TTI	3.4.2	\N	f	\N
2021	TTI	3.4.3	0.75	t	0.75
2021	TTI	3.5.1	0.5	t	0.5
2021	TTI	3.5.2	1	t	1
2021	TTI	3.6	\N	f	\N
2021	TTI	3.7	0.92	t	\N
2021	TTI	3.8	0.9303	t	\N
2021	TTI	3.9	0.95	t	\N
2021	TTI	3.10	1.92	t	\N
2021	TTI	4.1.1	0.5	t	0.5
2021	TTI	4.1.2	1	t	1
2021	TTI	4.1.3	0.5	t	0.5
2021	TTI	4.2.1	0.8	t	0.8
2021	TTI	4.2.2	1	t	1
2021	TTI	4.3.1	1	t	1
2021	TTI	4.3.2	0.97	t	0.97
2021	TTI	4.4	1.42	t	\N
2021	TTI	4.5	1.421	t	\N
2021	TTI	5.1	1	t	1
2021	TTI	5.2.1	0.25	t	0.25
2021	TTI	5.2.2	0.25	t	0.25
2021	TTI	5.3.1	0.25	t	0.5
2021	TTI	5.3.2	0.5	t	0.5
2021	TTI	5.4.1	0.5	t	0.5
2021	TTI	5.4.2	1	t	1
2021	TTI	5.5.1	1	t	1
2021	TTI	5.5.2	1.97	t	2
2021	TTI	5.6	0.91	t	0.93
2021	TTI	5.7	0.25	t	0.25
2021	TTI	5.8	0.93	t	\N
2021	TTI	5.9	1.3664	t	\N
2021	TTI	5.10	1.37	t	\N
2021	TTI	6.1.1	0.5	t	1
2021	TTI	6.1.2	1	t	1
2021	TTI	6.2.1	1.98	t	1.98
2021	TTI	6.2.2	0.5	t	0.5
2021	TTI	6.2.3	0.5	t	0.5
2021	TTI	6.2.4	0.94	t	1
2021	TTI	6.3	0.75	t	0.75
2021	TTI	6.4	1	t	1
2021	TTI	6.5	1.38	t	\N
2021	TTI	6.6	1.3311	t	\N
2021	TTI	7.1	1	t	1
2021	TTI	7.2	0.78	t	1
2021	TTI	7.3	0.76	t	0.88
2021	TTI	7.4	0.1	t	0.1
2021	TTI	7.5	0.4	t	0.5
2021	TTI	7.6	0	t	0
2021	TTI	7.7	0	t	1
2021	TTI	7.8	1.19	t	1.34
2021	TTI	7.9	0.76	t	1
2021	TTI	7.10	\N	f	\N
2021	TTI	7.11	1	t	1
2021	TTI	7.12	0.5	t	1
2021	TTI	7.13	1.25	t	1.5
2021	TTI	7.14	1.3	t	\N
2021	TTI	7.15	1.3747	t	\N
2021	TTI	8.1.1	1	t	1
2021	TTI	8.1.2	1.96	t	1.97
2021	TTI	8.2.1	1	t	1
2021	TTI	8.2.2	1	t	1
2021	TTI	8.3	0.81	t	0.81
2021	TTI	8.4	0.75	t	0.75
2021	TTI	8.5	1.91	t	\N
2021	TTI	8.6	0.98	t	\N
2021	TTI	8.7	1	t	\N
2021	TTI	8.8	0.94	t	\N
2021	TTI	8.9	0.9694	t	\N
2021	TTR	1.1.1	0.5	t	0.5
2021	TTR	1.1.2	0.5	t	0.5
2021	TTR	1.1.3	2	t	2
2021	TTR	1.2.1	0.75	t	0.75
2021	TTR	1.2.2	0.5	t	0.5
2021	TTR	1.3.1	0.5	t	0.5
2021	TTR	1.3.2	1	t	1
2021	TTR	1.4	1	t	1
2021	TTR	1.5	0.5	t	0.5
2021	TTR	1.6	1.95	t	1.95
2021	TTR	1.7	0.2	t	0.2
2021	TTR	1.8	0.2	t	0.2
2021	TTR	1.9	0.9556	t	\N
2021	TTR	1.10	0.91	t	\N
2021	TTR	1.11	0.92	t	\N
2021	TTR	2.1	1.5	t	1.5
2021	TTR	2.2.1	0.25	t	0.25
2021	TTR	2.2.2	0.25	t	0.25
2021	TTR	2.3.1	0.5	t	0.5
2021	TTR	2.3.2	0.9	t	0.94
2021	TTR	2.4	1.5	t	1.5
2021	TTR	2.5	0.5	t	0.5
2021	TTR	2.6	1.38	t	\N
2021	TTR	2.7	1.4218	t	\N
2021	TTR	3.1.1	0.5	t	0.5
2021	TTR	3.1.2	0.5	t	0.5
2021	TTR	3.1.3	0.5	t	0.5
2021	TTR	3.2	0.75	t	1
2021	TTR	3.3.1	1.5	t	1.5
2021	TTR	3.3.2	1	t	1
2021	TTR	3.4.1	1.97	t	2
2021	TTR	3.4.2	1	t	1
2021	TTR	3.4.3	1	t	1
2021	TTR	3.5.1	0.5	t	0.5
2021	TTR	3.5.2	0.92	t	0.92
2021	TTR	3.6	0.5	t	0.5
2021	TTR	3.7	0.9602	t	\N
2021	TTR	3.8	0.93	t	\N
2021	TTR	3.9	0.95	t	\N
2021	TTR	3.10	1.92	t	\N
2021	TTR	4.1.1	0.5	t	0.5
2021	TTR	4.1.2	\N	f	\N
2021	TTR	4.1.3	0.5	t	0.5
2021	TTR	4.2.1	1	t	1
2021	TTR	4.2.2	1	t	1
2021	TTR	4.3.1	1	t	1
2021	TTR	4.3.2	0.81	t	0.81
2021	TTR	4.4	1.4	t	\N
2021	TTR	4.5	1.4225	t	\N
2021	TTR	5.1	0.75	t	0.75
2021	TTR	5.2.1	0.25	t	0.25
2021	TTR	5.2.2	0.25	t	0.25
2021	TTR	5.3.1	0.25	t	0.5
2021	TTR	5.3.2	1	t	1
2021	TTR	5.4.1	0.5	t	0.5
2021	TTR	5.4.2	1	t	0.75
2021	TTR	5.5.1	0.75	t	1
2021	TTR	5.5.2	1.94	t	1.93
2021	TTR	5.6	1	t	1
2021	TTR	5.7	0.5	t	0.5
2021	TTR	5.8	0.93	t	\N
2021	TTR	5.9	1.38	t	\N
2021	TTR	5.10	1.3887	t	\N
2021	TTR	6.1.1	1	t	1
2021	TTR	6.1.2	\N	f	\N
2021	TTR	6.2.1	2	t	2
2021	TTR	6.2.2	0.5	t	0.5
2021	TTR	6.2.3	0.5	t	0.5
2021	TTR	6.2.4	0.99	t	0.99
2021	TTR	6.3	1	t	1
2021	TTR	6.4	0.5	t	1
2021	TTR	6.5	1.3878	t	\N
2021	TTR	6.6	1.42	t	\N
2021	TTR	7.1	1	t	1
2021	TTR	7.2	1	t	1
2021	TTR	7.3	0.8	t	0.8
2021	TTR	7.4	0.1	t	0.1
2021	TTR	7.5	0.3	t	0.3
2021	TTR	7.6	0.1	t	0.1
2021	TTR	7.7	0.5	t	1
2021	TTR	7.8	0.8	t	1.5
2021	TTR	7.9	1	t	1
2021	TTR	7.10	0.5	t	0.5
2021	TTR	7.11	1	t	1
2021	TTR	7.12	0.75	t	1
2021	TTR	7.13	1.25	t	1.25
2021	TTR	7.14	1.3611	t	\N
2021	TTR	7.15	1.38	t	\N
2021	TTR	8.1.1	1	t	1
2021	TTR	8.1.2	2	t	2
2021	TTR	8.2.1	1	t	1
2021	TTR	8.2.2	1	t	1
2021	TTR	8.3	0.82	t	1
2021	TTR	8.4	0.75	t	0.75
2021	TTR	8.5	1.9153	t	\N
2021	TTR	8.6	0.99	t	\N
2021	TTR	8.7	0.97	t	\N
2021	TTR	8.8	0.94	t	\N
2021	TTR	8.9	1	t	\N
2021	TX	1.1.1	0.5	t	0.5
2021	TX	1.1.2	0.25	t	0.25
2021	TX	1.1.3	2	t	2
2021	TX	1.2.1	0.5	t	0.5
2021	TX	1.2.2	0.25	t	0.25
2021	TX	1.3.1	0.5	t	1
2021	TX	1.3.2	0.98	t	0.98
2021	TX	1.4	1	t	1
2021	TX	1.5	1	t	1
2021	TX	1.6	1.98	t	1.98
2021	TX	1.7	0.1	t	0.1
2021	TX	1.8	0.2	t	0.2
2021	TX	1.9	0.92	t	\N
2021	TX	1.10	0.92	t	\N
2021	TX	1.11	0.9326	t	\N
2021	TX	2.1	1	t	1
2021	TX	2.2.1	0.5	t	0.5
2021	TX	2.2.2	0.5	t	0.5
2021	TX	2.3.1	0.5	t	0.5
2021	TX	2.3.2	1	t	1
2021	TX	2.4	1.5	t	1.5
2021	TX	2.5	0.5	t	0.5
2021	TX	2.6	1.403	t	\N
2021	TX	2.7	1.41	t	\N
2021	TX	3.1.1	0.5	t	0.5
2021	TX	3.1.2	0.5	t	0.5
2021	TX	3.1.3	0.5	t	0.5
2021	TX	3.2	0.75	t	0.75
2021	TX	3.3.1	1.5	t	1.5
2021	TX	3.3.2	1	t	1
2021	TX	3.4.1	2	t	2
2021	TX	3.4.2	1	t	1
2021	TX	3.4.3	1	t	1
2021	TX	3.5.1	0.25	t	0.5
2021	TX	3.5.2	1	t	1
2021	TX	3.6	0.5	t	0.5
2021	TX	3.7	0.95	t	\N
2021	TX	3.8	0.9522	t	\N
2021	TX	3.9	0.93	t	\N
2021	TX	3.10	1.93	t	\N
2021	TX	4.1.1	0.5	t	0.5
2021	TX	4.1.2	\N	f	\N
2021	TX	4.1.3	0.5	t	0.5
2021	TX	4.2.1	1	t	1
2021	TX	4.2.2	0.9	t	0.99
2021	TX	4.3.1	1	t	1
2021	TX	4.3.2	1	t	1
2021	TX	4.4	1.43	t	\N
2021	TX	4.5	1.4577	t	\N
2021	TX	5.1	1	t	1
2021	TX	5.2.1	0.25	t	0.25
2021	TX	5.2.2	0.25	t	0.25
2021	TX	5.3.1	0.5	t	0.5
2021	TX	5.3.2	1	t	1
2021	TX	5.4.1	0.5	t	0.5
2021	TX	5.4.2	1	t	1
2021	TX	5.5.1	1	t	1
2021	TX	5.5.2	1.91	t	1.91
2021	TX	5.6	0.85	t	0.85
2021	TX	5.7	0.25	t	0.5
2021	TX	5.8	0.9328	t	\N
2021	TX	5.9	1.42	t	\N
2021	TX	5.10	1.36	t	\N
2021	TX	6.1.1	1	t	1
2021	TX	6.1.2	1	t	1
2021	TX	6.2.1	1.98	t	1.97
2021	TX	6.2.2	0.5	t	0.5
2021	TX	6.2.3	0.25	t	0.25
2021	TX	6.2.4	0.83	t	1
2021	TX	6.3	1	t	1
2021	TX	6.4	1	t	1
2021	TX	6.5	1.3756	t	\N
2021	TX	6.6	1.4	t	\N
2021	TX	7.1	1	t	1
2021	TX	7.2	0.92	t	1
2021	TX	7.3	1	t	1
2021	TX	7.4	0.1	t	0.1
2021	TX	7.5	0.5	t	0.5
2021	TX	7.6	0.1	t	0.2
2021	TX	7.7	0.5	t	0
2021	TX	7.8	1.48	t	1.48
2021	TX	7.9	\N	f	\N
2021	TX	7.10	0.5	t	0.5
2021	TX	7.11	1	t	1
2021	TX	7.12	0.75	t	0.75
2021	TX	7.13	1	t	1.5
2021	TX	7.14	1.3868	t	\N
2021	TX	7.15	1.37	t	\N
2021	TX	8.1.1	1	t	1
2021	TX	8.1.2	1.89	t	1.89
2021	TX	8.2.1	1	t	1
2021	TX	8.2.2	1	t	1
2021	TX	8.3	0.89	t	0.89
2021	TX	8.4	1	t	1
2021	TX	8.5	1.96	t	\N
2021	TX	8.6	0.97	t	\N
2021	TX	8.7	0.97	t	\N
2021	TX	8.8	0.97	t	\N
2021	TX	8.9	0.9983	t	\N
2021	UH	1.1.1	0.5	t	0.5
2021	UH	1.1.2	0.25	t	0.5
2021	UH	1.1.3	1	t	1
2021	UH	1.2.1	0.75	t	1
2021	UH	1.2.2	0.5	t	0.5
2021	UH	1.3.1	1	t	1
2021	UH	1.3.2	0.98	t	0.98
2021	UH	1.4	1	t	1
2021	UH	1.5	1	t	1
2021	UH	1.6	1.81	t	1.81
2021	UH	1.7	0.3	t	0.3
2021	UH	1.8	0.2	t	0.2
2021	UH	1.9	0.9329	t	\N
2021	UH	1.10	0.88	t	\N
2021	UH	1.11	0.91	t	\N
2021	UH	2.1	1.5	t	1.5
2021	UH	2.2.1	0.5	t	0.5
2021	UH	2.2.2	0.25	t	0.25
2021	UH	2.3.1	0.25	t	0.5
2021	UH	2.3.2	0.88	t	0.88
2021	UH	2.4	1.46	t	1.5
2021	UH	2.5	0.5	t	0.5
2021	UH	2.6	1.41	t	\N
2021	UH	2.7	1.3717	t	\N
2021	UH	3.1.1	0.25	t	0.25
2021	UH	3.1.2	0.5	t	0.5
2021	UH	3.1.3	0.25	t	0.25
2021	UH	3.2	1	t	1
2021	UH	3.3.1	1.5	t	1.5
2021	UH	3.3.2	1	t	1
2021	UH	3.4.1	2	t	2
2021	UH	3.4.2	1	t	1
2021	UH	3.4.3	0.75	t	1
2021	UH	3.5.1	0.5	t	0.5
2021	UH	3.5.2	0.95	t	0.95
2021	UH	3.6	0.5	t	0.5
2021	UH	3.7	0.95	t	\N
2021	UH	3.8	1	t	\N
2021	UH	3.9	0.9314	t	\N
2021	UH	3.10	1.91	t	\N
2021	UH	4.1.1	0.5	t	0.5
2021	UH	4.1.2	1	t	1
2021	UH	4.1.3	0.5	t	0.5
2021	UH	4.2.1	0.8	t	0.8
2021	UH	4.2.2	1	t	1
2021	UH	4.3.1	1	t	1
2021	UH	4.3.2	0.87	t	0.87
2021	UH	4.4	1.4	t	\N
2021	UH	4.5	1.4367	t	\N
2021	UH	5.1	0.75	t	0.75
2021	UH	5.2.1	0.25	t	0.25
2021	UH	5.2.2	0.25	t	0.25
2021	UH	5.3.1	0.5	t	0.5
2021	UH	5.3.2	1	t	1
2021	UH	5.4.1	0.25	t	0.25
2021	UH	5.4.2	1	t	1
2021	UH	5.5.1	1	t	1
2021	UH	5.5.2	2	t	2
2021	UH	5.6	0.78	t	1
2021	UH	5.7	0.5	t	0.5
2021	UH	5.8	0.95	t	\N
2021	UH	5.9	1.4	t	\N
2021	UH	5.10	1.4471	t	\N
2021	UH	6.1.1	0.75	t	0.75
2021	UH	6.1.2	1	t	1
2021	UH	6.2.1	1.89	t	1.89
2021	UH	6.2.2	0.5	t	0
2021	UH	6.2.3	0.25	t	0.25
2021	UH	6.2.4	0.97	t	1
2021	UH	6.3	1	t	1
2021	UH	6.4	1	t	1
2021	UH	6.5	1.38	t	\N
2021	UH	6.6	1.4074	t	\N
2021	UH	7.1	0.5	t	1
2021	UH	7.2	0.97	t	1
2021	UH	7.3	1	t	1
2021	UH	7.4	0	t	0.3
2021	UH	7.5	0.4	t	0.5
2021	UH	7.6	0.1	t	0.1
2021	UH	7.7	0.5	t	0.5
2021	UH	7.8	1.46	t	1.5
2021	UH	7.9	\N	f	\N
2021	UH	7.10	0.25	t	0.25
2021	UH	7.11	\N	f	\N
2021	UH	7.12	1	t	1
2021	UH	7.13	0.75	t	1.5
2021	UH	7.14	1.3807	t	\N
2021	UH	7.15	1.36	t	\N
2021	UH	8.1.1	1	t	1
2021	UH	8.1.2	1.99	t	1.99
2021	UH	8.2.1	0.75	t	0.75
2021	UH	8.2.2	1	t	1
2021	UH	8.3	0.93	t	0.95
2021	UH	8.4	1	t	1
2021	UH	8.5	1.94	t	\N
2021	UH	8.6	0.92	t	\N
2021	UH	8.7	0.9681	t	\N
2021	UH	8.8	0.96	t	\N
2021	UH	8.9	0.93	t	\N
2022	BDT	1.1.1	0.5	t	0.5
2022	BDT	1.1.2	0.5	t	0.5
2022	BDT	1.1.3	1	t	2
2022	BDT	1.2.1	0.75	t	0.75
2022	BDT	1.2.2	0.5	t	0.25
2022	BDT	1.3.1	\N	f	\N
2022	BDT	1.3.2	0.91	t	0.91
2022	BDT	1.4	1	t	1
2022	BDT	1.5	0.5	t	1
2022	BDT	1.6	1.57	t	1.8
2022	BDT	1.7	0.3	t	0.3
2022	BDT	1.8	0.2	t	0.2
2022	BDT	1.9	0.8629	t	\N
2022	BDT	1.10	0.861	t	\N
2022	BDT	1.11	0.86	t	\N
2022	BDT	2.1	\N	f	\N
2022	BDT	2.2.1	0.5	t	0.5
2022	BDT	2.2.2	0.5	t	0.5
2022	BDT	2.3.1	0.25	t	0.5
2022	BDT	2.3.2	0.96	t	0.99
2022	BDT	2.4	1.46	t	1.46
2022	BDT	2.5	0.5	t	0.5
2022	BDT	2.6	1.3585	t	\N
2022	BDT	2.7	1.3275	t	\N
2022	BDT	3.1.1	0.5	t	0.5
2022	BDT	3.1.2	0.5	t	0.5
2022	BDT	3.1.3	\N	f	\N
2022	BDT	3.2	1	t	1
2022	BDT	3.3.1	\N	f	\N
2022	BDT	3.3.2	1	t	1
2022	BDT	3.4.1	1.9	t	1.9
2022	BDT	3.4.2	\N	f	\N
2022	BDT	3.4.3	1	t	1
2022	BDT	3.5.1	0.25	t	0.5
2022	BDT	3.5.2	0.87	t	0.99
2022	BDT	3.6	0.25	t	0.5
2022	BDT	3.7	0.92	t	\N
2022	BDT	3.8	0.9324	t	\N
2022	BDT	3.9	0.91	t	\N
2022	BDT	3.10	1.84	t	\N
2022	BDT	4.1.1	0.5	t	0.5
2022	BDT	4.1.2	\N	f	\N
2022	BDT	4.1.3	0.5	t	0.5
2022	BDT	4.2.1	0.8	t	1
2022	BDT	4.2.2	1	t	1
2022	BDT	4.3.1	1	t	1
2022	BDT	4.3.2	0.86	t	0.86
2022	BDT	4.4	1.3758	t	\N
2022	BDT	4.5	1.3755	t	\N
2022	BDT	5.1	1	t	1
2022	BDT	5.2.1	0.5	t	0.5
2022	BDT	5.3.1	0.25	t	0.25
2022	BDT	5.3.2	1	t	1
2022	BDT	5.4.1	0.5	t	0.5
2022	BDT	5.4.2	0.75	t	1
2022	BDT	5.5.1	1	t	1
2022	BDT	5.5.2	1.74	t	1.74
2022	BDT	5.6	\N	f	\N
2022	BDT	5.7	0.5	t	0.5
2022	BDT	5.8	0.91	t	\N
2022	BDT	5.9	1.3995	t	\N
2022	BDT	5.10	1.3834	t	\N
2022	BDT	6.1.1	0.75	t	1
2022	BDT	6.1.2	\N	f	\N
2022	BDT	6.2.1	1.98	t	2
2022	BDT	6.2.2	0.5	t	0.5
2022	BDT	6.2.3	0.5	t	0.5
2022	BDT	6.2.4	0.96	t	0.96
2022	BDT	6.3	0.75	t	0.75
2022	BDT	6.4	1	t	1
2022	BDT	6.5	1.4	t	\N
2022	BDT	6.6	1.3695	t	\N
2022	BDT	7.1	1	t	1.5
2022	BDT	7.2	0.85	t	1
2022	BDT	7.3	0.48	t	0.48
2022	BDT	7.4	0.3	t	0.3
2022	BDT	7.5	0.5	t	0.5
2022	BDT	7.6	0	t	0
2022	BDT	7.7	\N	f	\N
2022	BDT	7.8	1.49	t	1.49
2022	BDT	7.9	0.9	t	1
2022	BDT	7.10	\N	f	\N
2022	BDT	7.11	\N	f	\N
2022	BDT	7.12	1	t	1
2022	BDT	7.13	0.25	t	0.25
2022	BDT	7.14	1.368	t	\N
2022	BDT	7.15	1.3695	t	\N
2022	BDT	8.1.1	0.5	t	0.5
2022	BDT	8.1.2	2	t	2
2022	BDT	8.2.1	0.75	t	0.75
2022	BDT	8.2.2	1	t	1
2022	BDT	8.3	0.98	t	0.98
2022	BDT	8.4	1	t	1
2022	BDT	8.5	1.854	t	\N
2022	BDT	8.6	0.91	t	\N
2022	BDT	8.7	0.92	t	\N
2022	BDT	8.8	0.9115	t	\N
2022	BDT	8.9	0.91	t	\N
2022	BQLKCN	1.1.1	0.25	t	0.5
2022	BQLKCN	1.1.2	0.25	t	0.5
2022	BQLKCN	1.1.3	2	t	2
2022	BQLKCN	1.2.1	0.25	t	1
2022	BQLKCN	1.2.2	0	t	0.5
2022	BQLKCN	1.3.1	0.5	t	1
2022	BQLKCN	1.3.2	0.64	t	1
2022	BQLKCN	1.4	0.5	t	1
2022	BQLKCN	1.5	1	t	1
2022	BQLKCN	1.6	1.48	t	2
2022	BQLKCN	1.7	0.1	t	0.1
2022	BQLKCN	1.8	0.2	t	0.2
2022	BQLKCN	1.9	0.88	t	\N
2022	BQLKCN	1.10	0.849	t	\N
2022	BQLKCN	1.11	0.8489	t	\N
2022	BQLKCN	2.1	1	t	1
2022	BQLKCN	2.2.1	0.5	t	0.5
2022	BQLKCN	2.2.2	0.5	t	0.5
2022	BQLKCN	2.3.1	0.5	t	0.5
2022	BQLKCN	2.3.2	1	t	1
2022	BQLKCN	2.4	1.49	t	1.5
2022	BQLKCN	2.5	0.5	t	0.5
2022	BQLKCN	2.6	1.3213	t	\N
2022	BQLKCN	2.7	1.3185	t	\N
2022	BQLKCN	3.1.1	0.5	t	0.5
2022	BQLKCN	3.1.2	\N	f	\N
2022	BQLKCN	3.1.3	0.5	t	0.5
2022	BQLKCN	3.2	1	t	1
2022	BQLKCN	3.3.1	1.5	t	1.5
2022	BQLKCN	3.3.2	0.5	t	0.5
2022	BQLKCN	3.4.1	1.67	t	2
2022	BQLKCN	3.4.2	1	t	1
2022	BQLKCN	3.4.3	0.5	t	1
2022	BQLKCN	3.5.1	0.5	t	0.5
2022	BQLKCN	3.5.2	0.91	t	1
2022	BQLKCN	3.6	0.5	t	0.5
2022	BQLKCN	3.7	0.88	t	\N
2022	BQLKCN	3.8	0.9143	t	\N
2022	BQLKCN	3.9	0.87	t	\N
2022	BQLKCN	3.10	1.74	t	\N
2022	BQLKCN	4.1.1	0.5	t	0.5
2022	BQLKCN	4.1.2	\N	f	\N
2022	BQLKCN	4.1.3	0.25	t	0.25
2022	BQLKCN	4.2.1	0.8	t	1
2022	BQLKCN	4.2.2	1	t	1
2022	BQLKCN	4.3.1	1	t	1
2022	BQLKCN	4.3.2	0.97	t	0.97
2022	BQLKCN	4.4	1.2674	t	\N
2022	BQLKCN	4.5	1.236	t	\N
2022	BQLKCN	5.1	1	t	1
2022	BQLKCN	5.2.1	0.25	t	0.25
2022	BQLKCN	5.3.1	0.25	t	0.25
2022	BQLKCN	5.3.2	1	t	1
2022	BQLKCN	5.4.1	0.5	t	0.5
2022	BQLKCN	5.4.2	0.75	t	0.75
2022	BQLKCN	5.5.1	0.75	t	0.75
2022	BQLKCN	5.5.2	1.99	t	1.99
2022	BQLKCN	5.6	1	t	1
2022	BQLKCN	5.7	0.25	t	0.5
2022	BQLKCN	5.8	0.89	t	\N
2022	BQLKCN	5.9	1.2945	t	\N
2022	BQLKCN	5.10	1.3105	t	\N
2022	BQLKCN	6.1.1	1	t	1
2022	BQLKCN	6.1.2	1	t	1
2022	BQLKCN	6.2.1	1.97	t	1.97
2022	BQLKCN	6.2.2	0	t	0.5
2022	BQLKCN	6.2.3	0.5	t	0.5
2022	BQLKCN	6.2.4	0.61	t	0.61
2022	BQLKCN	6.3	1	t	1
2022	BQLKCN	6.4	1	t	1
2022	BQLKCN	6.5	1.352	t	\N
2022	BQLKCN	6.6	1.3815	t	\N
2022	BQLKCN	7.1	1	t	1
2022	BQLKCN	7.2	0.76	t	1
2022	BQLKCN	7.3	0.54	t	1
2022	BQLKCN	7.4	0	t	0
2022	BQLKCN	7.5	0.1	t	0.1
2022	BQLKCN	7.6	0.2	t	0.2
2022	BQLKCN	7.7	0.5	t	1
2022	BQLKCN	7.8	0.97	t	1.48
2022	BQLKCN	7.9	\N	f	\N
2022	BQLKCN	7.10	0.25	t	0.25
2022	BQLKCN	7.11	0.5	t	1
2022	BQLKCN	7.12	1	t	1
2022	BQLKCN	7.13	1	t	1.5
2022	BQLKCN	7.14	1.1835	t	\N
2022	BQLKCN	7.15	1.184	t	\N
2022	BQLKCN	8.1.1	0.5	t	0.5
2022	BQLKCN	8.1.2	1.92	t	2
2022	BQLKCN	8.2.1	1	t	1
2022	BQLKCN	8.2.2	1	t	1
2022	BQLKCN	8.3	0.75	t	1
2022	BQLKCN	8.4	1	t	1
2022	BQLKCN	8.5	1.732	t	\N
2022	BQLKCN	8.6	0.86	t	\N
2022	BQLKCN	8.7	0.86	t	\N
2022	BQLKCN	8.8	0.86	t	\N
2022	BQLKCN	8.9	0.8266	t	\N
2022	SCT	1.1.1	0.25	t	0.25
2022	SCT	1.1.2	0.5	t	0.5
2022	SCT	1.1.3	1	t	2
2022	SCT	1.2.1	1	t	1
2022	SCT	1.2.2	0.25	t	0.25
2022	SCT	1.3.1	1	t	1
2022	SCT	1.3.2	0.79	t	0.79
2022	SCT	1.4	0.75	t	0.75
2022	SCT	1.5	0.5	t	1
2022	SCT	1.6	1.91	t	1.91
2022	SCT	1.7	0.3	t	0.3
2022	SCT	1.8	0.2	t	0.2
2022	SCT	1.9	0.84	t	\N
2022	SCT	1.10	0.857	t	\N
2022	SCT	1.11	0.8748	t	\N
2022	SCT	2.1	1.5	t	1.5
2022	SCT	2.2.1	0.5	t	0.5
2022	SCT	2.2.2	0.5	t	0.5
2022	SCT	2.3.1	0.25	t	0.25
2022	SCT	2.3.2	0.68	t	0.68
2022	SCT	2.4	1.5	t	1.49
2022	SCT	2.5	0.5	t	0.5
2022	SCT	2.6	1.3934	t	\N
2022	SCT	2.7	1.392	t	\N
2022	SCT	3.1.1	0.5	t	0.5
2022	SCT	3.1.2	0.5	t	0.5
2022	SCT	3.1.3	0.25	t	0.25
2022	SCT	3.2	1	t	1
2022	SCT	3.3.1	1.5	t	1.5
2022	SCT	3.3.2	1	t	1
2022	SCT	3.4.1	1.95	t	2
2022	SCT	3.4.2	0.5	t	0.5
2022	SCT	3.4.3	0.75	t	0.75
2022	SCT	3.5.1	0.5	t	0.5
2022	SCT	3.5.2	0.82	t	0.82
2022	SCT	3.6	\N	f	\N
2022	SCT	3.7	0.85	t	\N
2022	SCT	3.8	0.87	t	\N
2022	SCT	3.9	0.8612	t	\N
2022	SCT	3.10	1.752	t	\N
2022	SCT	4.1.1	0.5	t	0.5
2022	SCT	4.1.2	1	t	1
2022	SCT	4.1.3	0.5	t	0.5
2022	SCT	4.2.1	1	t	1
2022	SCT	4.2.2	0.92	t	0.92
2022	SCT	4.3.1	0.5	t	0.5
2022	SCT	4.3.2	1	t	1
2022	SCT	4.4	1.3854	t	\N
2022	SCT	4.5	1.353	t	\N
2022	SCT	5.1	1	t	1
2022	SCT	5.2.1	0.5	t	0.5
2022	SCT	5.3.1	0.5	t	0.5
2022	SCT	5.3.2	1	t	1
2022	SCT	5.4.1	0.5	t	0.5
2022	SCT	5.4.2	0.75	t	0.75
2022	SCT	5.5.1	0.75	t	0.75
2022	SCT	5.5.2	1.78	t	1.78
2022	SCT	5.6	\N	f	\N
2022	SCT	5.7	0.25	t	0.5
2022	SCT	5.8	0.86	t	\N
2022	SCT	5.9	1.323	t	\N
2022	SCT	5.10	1.3051	t	\N
2022	SCT	6.1.1	0.75	t	0.75
2022	SCT	6.1.2	\N	f	\N
2022	SCT	6.2.1	1.86	t	1.86
2022	SCT	6.2.2	0.5	t	0.5
2022	SCT	6.2.3	0.5	t	0.5
2022	SCT	6.2.4	0.99	t	0.99
2022	SCT	6.3	0.75	t	0.75
2022	SCT	6.4	1	t	1
2022	SCT	6.5	1.3224	t	\N
2022	SCT	6.6	1.35	t	\N
2022	SCT	7.1	1	t	1.5
2022	SCT	7.2	0.76	t	1
2022	SCT	7.3	1	t	1
2022	SCT	7.4	0.1	t	0.3
2022	SCT	7.5	0.4	t	0.4
2022	SCT	7.6	0	t	0
2022	SCT	7.7	1	t	1
2022	SCT	7.8	1.5	t	1.5
2022	SCT	7.9	0.46	t	0.46
2022	SCT	7.10	0.5	t	0.5
2022	SCT	7.11	0.75	t	1
2022	SCT	7.12	0	t	0
2022	SCT	7.13	1.25	t	1.5
2022	SCT	7.14	1.3395	t	\N
2022	SCT	7.15	1.3108	t	\N
2022	SCT	8.1.1	0.5	t	0.5
2022	SCT	8.1.2	1.99	t	1.99
2022	SCT	8.2.1	1	t	1
2022	SCT	8.2.2	1	t	1
2022	SCT	8.3	0.81	t	0.81
2022	SCT	8.4	1	t	1
2022	SCT	8.5	1.782	t	\N
2022	SCT	8.6	0.8854	t	\N
2022	SCT	8.7	0.87	t	\N
2022	SCT	8.8	0.89	t	\N
2022	SCT	8.9	0.86	t	\N
2022	SDL	1.1.1	0.25	t	0.25
2022	SDL	1.1.2	0.5	t	0.5
2022	SDL	1.1.3	1	t	2
2022	SDL	1.2.1	1	t	1
2022	SDL	1.2.2	0.5	t	0.5
2022	SDL	1.3.1	0.5	t	0.5
2022	SDL	1.3.2	0.79	t	1
2022	SDL	1.4	1	t	1
2022	SDL	1.5	1	t	1
2022	SDL	1.6	1.9	t	2
2022	SDL	1.7	0.3	t	0.3
2022	SDL	1.8	0.2	t	0.2
2022	SDL	1.9	0.866	t	\N
2022	SDL	1.10	0.897	t	\N
2022	SDL	1.11	0.9	t	\N
2022	SDL	2.1	1.5	t	1.5
2022	SDL	2.2.1	0.25	t	0.5
2022	SDL	2.2.2	0.5	t	0.5
2022	SDL	2.3.1	0.5	t	0.5
2022	SDL	2.3.2	1	t	1
2022	SDL	2.4	1.41	t	1.41
2022	SDL	2.5	0.25	t	0.25
2022	SDL	2.6	1.3085	t	\N
2022	SDL	2.7	1.308	t	\N
2022	SDL	3.1.1	0.25	t	0.25
2022	SDL	3.1.2	0.5	t	0.5
2022	SDL	3.1.3	0.5	t	0.5
2022	SDL	3.2	1	t	1
2022	SDL	3.3.1	1	t	1.5
2022	SDL	3.3.2	\N	f	\N
2022	SDL	3.4.1	1.83	t	2
2022	SDL	3.4.2	1	t	1
2022	SDL	3.4.3	1	t	1
2022	SDL	3.5.1	0.5	t	0.5
2022	SDL	3.5.2	1	t	1
2022	SDL	3.6	0.5	t	0.5
2022	SDL	3.7	0.9	t	\N
2022	SDL	3.8	0.91	t	\N
2022	SDL	3.9	0.9041	t	\N
2022	SDL	3.10	1.776	t	\N
2022	SDL	4.1.1	0.5	t	0.5
2022	SDL	4.1.2	1	t	1
2022	SDL	4.1.3	0.25	t	0.25
2022	SDL	4.2.1	1	t	1
2022	SDL	4.2.2	1	t	1
2022	SDL	4.3.1	0.75	t	0.75
2022	SDL	4.3.2	0.95	t	0.95
2022	SDL	4.4	1.3357	t	\N
2022	SDL	4.5	1.3335	t	\N
2022	SDL	5.1	1	t	1
2022	SDL	5.2.1	0.5	t	0.5
2022	SDL	5.3.1	0.25	t	0.25
2022	SDL	5.3.2	1	t	1
2022	SDL	5.4.1	0.5	t	0.5
2022	SDL	5.4.2	0.5	t	0.75
2022	SDL	5.5.1	0.75	t	1
2022	SDL	5.5.2	1.95	t	1.95
2022	SDL	5.6	1	t	1
2022	SDL	5.7	0.5	t	0.5
2022	SDL	5.8	0.9039	t	\N
2022	SDL	5.9	1.302	t	\N
2022	SDL	5.10	1.31	t	\N
2022	SDL	6.1.1	1	t	1
2022	SDL	6.1.2	0.5	t	0.5
2022	SDL	6.2.1	1.92	t	1.92
2022	SDL	6.2.2	0.5	t	0.5
2022	SDL	6.2.3	0.5	t	0.5
2022	SDL	6.2.4	0.8	t	1
2022	SDL	6.3	1	t	1
2022	SDL	6.4	1	t	1
2022	SDL	6.5	1.3581	t	\N
2022	SDL	6.6	1.326	t	\N
2022	SDL	7.1	1.5	t	1.5
2022	SDL	7.2	1	t	1
2022	SDL	7.3	0.58	t	0.58
2022	SDL	7.4	0.1	t	0.1
2022	SDL	7.5	0.4	t	0.5
2022	SDL	7.6	0.2	t	0.2
2022	SDL	7.7	0.5	t	0.5
2022	SDL	7.8	0.92	t	1.5
2022	SDL	7.9	\N	f	\N
2022	SDL	7.10	0.25	t	0.25
2022	SDL	7.11	0.25	t	0.25
2022	SDL	7.12	0.75	t	0.75
2022	SDL	7.13	1.5	t	1.5
2022	SDL	7.14	1.278	t	\N
2022	SDL	7.15	1.2505	t	\N
2022	SDL	8.1.1	0.5	t	0.5
2022	SDL	8.1.2	1.93	t	1.93
2022	SDL	8.2.1	1	t	1
2022	SDL	8.2.2	1	t	1
2022	SDL	8.3	0.66	t	0.66
2022	SDL	8.4	1	t	1
2022	SDL	8.5	1.728	t	\N
2022	SDL	8.6	0.87	t	\N
2022	SDL	8.7	0.87	t	\N
2022	SDL	8.8	0.8617	t	\N
2022	SDL	8.9	0.86	t	\N
2022	SGDDT	1.1.1	0.5	t	0.5
2022	SGDDT	1.1.2	0.25	t	0.25
2022	SGDDT	1.1.3	1	t	1
2022	SGDDT	1.2.1	1	t	1
2022	SGDDT	1.2.2	0.5	t	0.5
2022	SGDDT	1.3.1	\N	f	\N
2022	SGDDT	1.3.2	0.63	t	1
2022	SGDDT	1.4	1	t	1
2022	SGDDT	1.5	1	t	1
2022	SGDDT	1.6	1.98	t	1.98
2022	SGDDT	1.7	0.3	t	0.3
2022	SGDDT	1.8	0.2	t	0.2
2022	SGDDT	1.9	0.9271	t	\N
2022	SGDDT	1.10	0.913	t	\N
2022	SGDDT	1.11	0.9	t	\N
2022	SGDDT	2.1	1	t	1.5
2022	SGDDT	2.2.1	0.5	t	0.5
2022	SGDDT	2.2.2	0.5	t	0.5
2022	SGDDT	2.3.1	0.5	t	0.5
2022	SGDDT	2.3.2	0.89	t	1
2022	SGDDT	2.4	1.5	t	1.49
2022	SGDDT	2.5	0.5	t	0.5
2022	SGDDT	2.6	1.3608	t	\N
2022	SGDDT	2.7	1.3605	t	\N
2022	SGDDT	3.1.1	0.5	t	0.5
2022	SGDDT	3.1.2	0.5	t	0.5
2022	SGDDT	3.1.3	0.5	t	0.25
2022	SGDDT	3.2	1	t	1
2022	SGDDT	3.3.1	1.5	t	1.5
2022	SGDDT	3.3.2	0.5	t	0.5
2022	SGDDT	3.4.1	1.86	t	2
2022	SGDDT	3.4.2	1	t	1
2022	SGDDT	3.4.3	1	t	1
2022	SGDDT	3.5.1	0.25	t	0.5
2022	SGDDT	3.5.2	0.96	t	0.96
2022	SGDDT	3.6	0.5	t	0.5
2022	SGDDT	3.7	0.92	t	\N
2022	SGDDT	3.8	0.9176	t	\N
2022	SGDDT	3.9	0.88	t	\N
2022	SGDDT	3.10	1.81	t	\N
2022	SGDDT	4.1.1	0.5	t	0.5
2022	SGDDT	4.1.2	0.5	t	0.5
2022	SGDDT	4.1.3	0.5	t	0.5
2022	SGDDT	4.2.1	1	t	1
2022	SGDDT	4.2.2	1	t	1
2022	SGDDT	4.3.1	1	t	1
2022	SGDDT	4.3.2	0.94	t	1
2022	SGDDT	4.4	1.3639	t	\N
2022	SGDDT	4.5	1.392	t	\N
2022	SGDDT	5.1	0.75	t	1
2022	SGDDT	5.2.1	\N	f	\N
2022	SGDDT	5.3.1	0.5	t	0.5
2022	SGDDT	5.3.2	1	t	1
2022	SGDDT	5.4.1	0.5	t	0.5
2022	SGDDT	5.4.2	1	t	1
2022	SGDDT	5.5.1	0.75	t	0.75
2022	SGDDT	5.5.2	1.65	t	1.99
2022	SGDDT	5.6	1	t	1
2022	SGDDT	5.7	0.5	t	0.5
2022	SGDDT	5.8	0.91	t	\N
2022	SGDDT	5.9	1.3725	t	\N
2022	SGDDT	5.10	1.3389	t	\N
2022	SGDDT	6.1.1	1	t	1
2022	SGDDT	6.1.2	1	t	1
2022	SGDDT	6.2.1	1.93	t	1.93
2022	SGDDT	6.2.2	0.5	t	0.5
2022	SGDDT	6.2.3	0.5	t	0.5
2022	SGDDT	6.2.4	0.84	t	0.84
2022	SGDDT	6.3	0.75	t	0.75
2022	SGDDT	6.4	0.5	t	0.5
2022	SGDDT	6.5	1.3697	t	\N
2022	SGDDT	6.6	1.3395	t	\N
2022	SGDDT	7.1	0.5	t	0.5
2022	SGDDT	7.2	0.63	t	1
2022	SGDDT	7.3	0.88	t	0.88
2022	SGDDT	7.4	0	t	0.2
2022	SGDDT	7.5	0.1	t	0.1
2022	SGDDT	7.6	0.2	t	0.2
2022	SGDDT	7.7	1	t	1
2022	SGDDT	7.8	1.5	t	1.5
2022	SGDDT	7.9	0.78	t	0.78
2022	SGDDT	7.10	0.5	t	0.5
2022	SGDDT	7.11	1	t	1
2022	SGDDT	7.12	0	t	0
2022	SGDDT	7.13	1.25	t	1.5
2022	SGDDT	7.14	1.296	t	\N
2022	SGDDT	7.15	1.2962	t	\N
2022	SGDDT	8.1.1	1	t	1
2022	SGDDT	8.1.2	1.94	t	1.97
2022	SGDDT	8.2.1	0.75	t	0.75
2022	SGDDT	8.2.2	0.5	t	0.5
2022	SGDDT	8.3	0.89	t	0.89
2022	SGDDT	8.4	1	t	1
2022	SGDDT	8.5	1.77	t	\N
2022	SGDDT	8.6	0.85	t	\N
2022	SGDDT	8.7	0.9	t	\N
2022	SGDDT	8.8	0.9	t	\N
2022	SGDDT	8.9	0.8933	t	\N
2022	SGTVT	1.1.1	0.25	t	0.25
2022	SGTVT	1.1.2	0	t	0.5
2022	SGTVT	1.1.3	1	t	1
2022	SGTVT	1.2.1	1	t	1
2022	SGTVT	1.2.2	0.25	t	0.25
2022	SGTVT	1.3.1	0.5	t	0.5
2022	SGTVT	1.3.2	0.53	t	0.53
2022	SGTVT	1.4	0.75	t	0.75
2022	SGTVT	1.5	0.5	t	0.5
2022	SGTVT	1.6	1.89	t	1.89
2022	SGTVT	1.7	0.3	t	0.3
2022	SGTVT	1.8	0.2	t	0.2
2022	SGTVT	1.9	0.8	t	\N
2022	SGTVT	1.10	0.835	t	\N
2022	SGTVT	1.11	0.8427	t	\N
2022	SGTVT	2.1	1.5	t	1.5
2022	SGTVT	2.2.1	0.25	t	0.25
2022	SGTVT	2.2.2	0.5	t	0.5
2022	SGTVT	2.3.1	0.25	t	0.5
2022	SGTVT	2.3.2	0.96	t	0.98
2022	SGTVT	2.4	1.5	t	1.5
2022	SGTVT	2.5	0.5	t	0.5
2022	SGTVT	2.6	1.3229	t	\N
2022	SGTVT	2.7	1.3215	t	\N
2022	SGTVT	3.1.1	0.5	t	0.5
2022	SGTVT	3.1.2	\N	f	\N
2022	SGTVT	3.1.3	0.25	t	0.25
2022	SGTVT	3.2	1	t	1
2022	SGTVT	3.3.1	1.5	t	1.5
2022	SGTVT	3.3.2	0.5	t	0.5
2022	SGTVT	3.4.1	1.56	t	1.56
2022	SGTVT	3.4.2	1	t	1
2022	SGTVT	3.4.3	1	t	1
2022	SGTVT	3.5.1	0.5	t	0.5
2022	SGTVT	3.5.2	0.87	t	0.87
2022	SGTVT	3.6	0.25	t	0.25
2022	SGTVT	3.7	0.91	t	\N
2022	SGTVT	3.8	0.8608	t	\N
2022	SGTVT	3.9	0.9	t	\N
2022	SGTVT	3.10	1.778	t	\N
2022	SGTVT	4.1.1	0.5	t	0.5
2022	SGTVT	4.1.2	1	t	1
2022	SGTVT	4.1.3	0.5	t	0.5
2022	SGTVT	4.2.1	0.8	t	1
2022	SGTVT	4.2.2	0.85	t	1
2022	SGTVT	4.3.1	0.5	t	0.5
2022	SGTVT	4.3.2	1	t	1
2022	SGTVT	4.4	1.2771	t	\N
2022	SGTVT	4.5	1.3065	t	\N
2022	SGTVT	5.1	0.75	t	0.75
2022	SGTVT	5.2.1	\N	f	\N
2022	SGTVT	5.3.1	0.25	t	0.5
2022	SGTVT	5.3.2	0.5	t	1
2022	SGTVT	5.4.1	0.5	t	0.5
2022	SGTVT	5.4.2	1	t	1
2022	SGTVT	5.5.1	0.75	t	0.75
2022	SGTVT	5.5.2	1.87	t	1.87
2022	SGTVT	5.6	0.99	t	1
2022	SGTVT	5.7	0.5	t	0.5
2022	SGTVT	5.8	0.888	t	\N
2022	SGTVT	5.9	1.311	t	\N
2022	SGTVT	5.10	1.34	t	\N
2022	SGTVT	6.1.1	0.75	t	0.75
2022	SGTVT	6.1.2	1	t	1
2022	SGTVT	6.2.1	1.92	t	1.94
2022	SGTVT	6.2.2	0.5	t	0.5
2022	SGTVT	6.2.3	0.5	t	0.5
2022	SGTVT	6.2.4	0.75	t	0.75
2022	SGTVT	6.3	0.75	t	1
2022	SGTVT	6.4	0.5	t	0.5
2022	SGTVT	6.5	1.3347	t	\N
2022	SGTVT	6.6	1.332	t	\N
2022	SGTVT	7.1	0.5	t	0.5
2022	SGTVT	7.2	0.96	t	0.96
2022	SGTVT	7.3	0.83	t	0.83
2022	SGTVT	7.4	0.2	t	0.3
2022	SGTVT	7.5	0.5	t	0.5
2022	SGTVT	7.6	0.2	t	0.2
2022	SGTVT	7.7	1	t	1
2022	SGTVT	7.8	1.47	t	1.5
2022	SGTVT	7.9	0.93	t	0.99
2022	SGTVT	7.10	0.5	t	0.5
2022	SGTVT	7.11	0.25	t	0.25
2022	SGTVT	7.12	0.75	t	0.75
2022	SGTVT	7.13	0.5	t	0.5
2022	SGTVT	7.14	1.26	t	\N
2022	SGTVT	7.15	1.2929	t	\N
2022	SGTVT	8.1.1	0.5	t	0.5
2022	SGTVT	8.1.2	2	t	2
2022	SGTVT	8.2.1	0.75	t	0.75
2022	SGTVT	8.2.2	0.5	t	1
2022	SGTVT	8.3	0.9	t	1
2022	SGTVT	8.4	1	t	1
2022	SGTVT	8.5	1.772	t	\N
2022	SGTVT	8.6	0.8679	t	\N
2022	SGTVT	8.7	0.89	t	\N
2022	SGTVT	8.8	0.85	t	\N
2022	SGTVT	8.9	0.88	t	\N
2022	SKHCN	1.1.1	0.25	t	0.25
2022	SKHCN	1.1.2	0.25	t	0.25
2022	SKHCN	1.1.3	2	t	2
2022	SKHCN	1.2.1	1	t	1
2022	SKHCN	1.2.2	0.5	t	0.5
2022	SKHCN	1.3.1	\N	f	\N
2022	SKHCN	1.3.2	0.61	t	0.61
2022	SKHCN	1.4	1	t	1
2022	SKHCN	1.5	0.5	t	1
2022	SKHCN	1.6	1.5	t	1.5
2022	SKHCN	1.7	0.2	t	0.2
2022	SKHCN	1.8	0.2	t	0.2
2022	SKHCN	1.9	0.8508	t	\N
2022	SKHCN	1.10	0.89	t	\N
2022	SKHCN	1.11	0.9	t	\N
2022	SKHCN	2.1	1.5	t	1.5
2022	SKHCN	2.2.1	0.5	t	0.5
2022	SKHCN	2.2.2	0.5	t	0.5
2022	SKHCN	2.3.1	0.5	t	0.5
2022	SKHCN	2.3.2	1	t	1
2022	SKHCN	2.4	1.33	t	1.33
2022	SKHCN	2.5	0.25	t	0.25
2022	SKHCN	2.6	1.3575	t	\N
2022	SKHCN	2.7	1.326	t	\N
2022	SKHCN	3.1.1	0.5	t	0.5
2022	SKHCN	3.1.2	0.5	t	0.5
2022	SKHCN	3.1.3	\N	f	\N
2022	SKHCN	3.2	1	t	1
2022	SKHCN	3.3.1	1.5	t	1.5
2022	SKHCN	3.3.2	0.5	t	0.5
2022	SKHCN	3.4.1	1.92	t	1.96
2022	SKHCN	3.4.2	1	t	1
2022	SKHCN	3.4.3	1	t	1
2022	SKHCN	3.5.1	0.25	t	0.25
2022	SKHCN	3.5.2	0.94	t	0.94
2022	SKHCN	3.6	0.5	t	0.5
2022	SKHCN	3.7	0.88	t	\N
2022	SKHCN	3.8	0.87	t	\N
2022	SKHCN	3.9	0.9251	t	\N
2022	SKHCN	3.10	1.782	t	\N
2022	SKHCN	4.1.1	0.5	t	0.5
2022	SKHCN	4.1.2	\N	f	\N
2022	SKHCN	4.1.3	0.5	t	0.5
2022	SKHCN	4.2.1	1	t	1
2022	SKHCN	4.2.2	0.99	t	1
2022	SKHCN	4.3.1	0.75	t	1
2022	SKHCN	4.3.2	0.96	t	0.96
2022	SKHCN	4.4	1.3969	t	\N
2022	SKHCN	4.5	1.395	t	\N
2022	SKHCN	5.1	1	t	1
2022	SKHCN	5.2.1	0.5	t	0.5
2022	SKHCN	5.3.1	0.5	t	0.5
2022	SKHCN	5.3.2	1	t	1
2022	SKHCN	5.4.1	0.5	t	0.5
2022	SKHCN	5.4.2	0.75	t	1
2022	SKHCN	5.5.1	0.5	t	0.5
2022	SKHCN	5.5.2	1.91	t	2
2022	SKHCN	5.6	1	t	1
2022	SKHCN	5.7	0.5	t	0.5
2022	SKHCN	5.8	0.8815	t	\N
2022	SKHCN	5.9	1.326	t	\N
2022	SKHCN	5.10	1.37	t	\N
2022	SKHCN	6.1.1	1	t	1
2022	SKHCN	6.1.2	1	t	1
2022	SKHCN	6.2.1	1.55	t	1.55
2022	SKHCN	6.2.2	0.5	t	0.5
2022	SKHCN	6.2.3	0.5	t	0.5
2022	SKHCN	6.2.4	0.95	t	0.99
2022	SKHCN	6.3	1	t	1
2022	SKHCN	6.4	1	t	1
2022	SKHCN	6.5	1.3745	t	\N
2022	SKHCN	6.6	1.374	t	\N
2022	SKHCN	7.1	1.5	t	1.5
2022	SKHCN	7.2	0.61	t	1
2022	SKHCN	7.3	0.52	t	0.52
2022	SKHCN	7.4	0.1	t	0.3
2022	SKHCN	7.5	0.5	t	0.5
2022	SKHCN	7.6	0	t	0.2
2022	SKHCN	7.7	1	t	1
2022	SKHCN	7.8	0.8	t	0.8
2022	SKHCN	7.9	0.57	t	0.89
2022	SKHCN	7.10	0.5	t	0.5
2022	SKHCN	7.11	1	t	1
2022	SKHCN	7.12	0	t	0.5
2022	SKHCN	7.13	1.25	t	1.25
2022	SKHCN	7.14	1.3755	t	\N
2022	SKHCN	7.15	1.3467	t	\N
2022	SKHCN	8.1.1	1	t	1
2022	SKHCN	8.1.2	1.98	t	1.98
2022	SKHCN	8.2.1	0.75	t	0.75
2022	SKHCN	8.2.2	1	t	1
2022	SKHCN	8.3	1	t	1
2022	SKHCN	8.4	0.75	t	0.75
2022	SKHCN	8.5	1.814	t	\N
2022	SKHCN	8.6	0.93	t	\N
2022	SKHCN	8.7	0.93	t	\N
2022	SKHCN	8.8	0.91	t	\N
2022	SKHCN	8.9	0.8635	t	\N
2022	SKHDT	1.1.1	0.25	t	0.5
2022	SKHDT	1.1.2	0.5	t	0.5
2022	SKHDT	1.1.3	1	t	1
2022	SKHDT	1.2.1	1	t	1
2022	SKHDT	1.2.2	0.5	t	0.5
2022	SKHDT	1.3.1	1	t	1
2022	SKHDT	1.3.2	1	t	1
2022	SKHDT	1.4	1	t	1
2022	SKHDT	1.5	1	t	1
2022	SKHDT	1.6	2	t	2
2022	SKHDT	1.7	0.3	t	0.3
2022	SKHDT	1.8	0.2	t	0.2
2022	SKHDT	1.9	0.85	t	\N
2022	SKHDT	1.10	0.864	t	\N
2022	SKHDT	1.11	0.9093	t	\N
2022	SKHDT	2.1	1.5	t	1.5
2022	SKHDT	2.2.1	0.5	t	0.5
2022	SKHDT	2.2.2	0.25	t	0.25
2022	SKHDT	2.3.1	0.5	t	0.5
2022	SKHDT	2.3.2	0.93	t	0.93
2022	SKHDT	2.4	1.39	t	1.39
2022	SKHDT	2.5	0.5	t	0.5
2022	SKHDT	2.6	1.344	t	\N
2022	SKHDT	2.7	1.374	t	\N
2022	SKHDT	3.1.1	0.25	t	0.5
2022	SKHDT	3.1.2	0.5	t	0.5
2022	SKHDT	3.1.3	0.5	t	0.5
2022	SKHDT	3.2	0.5	t	0.5
2022	SKHDT	3.3.1	1.5	t	1.5
2022	SKHDT	3.3.2	1	t	1
2022	SKHDT	3.4.1	1.93	t	2
2022	SKHDT	3.4.2	1	t	1
2022	SKHDT	3.4.3	1	t	1
2022	SKHDT	3.5.1	0.5	t	0.5
2022	SKHDT	3.5.2	0.99	t	0.99
2022	SKHDT	3.6	0.5	t	0.5
2022	SKHDT	3.7	0.9448	t	\N
2022	SKHDT	3.8	0.92	t	\N
2022	SKHDT	3.9	0.89	t	\N
2022	SKHDT	3.10	1.802	t	\N
2022	SKHDT	4.1.1	0.5	t	0.5
2022	SKHDT	4.1.2	\N	f	\N
2022	SKHDT	4.1.3	0.5	t	0.5
2022	SKHDT	4.2.1	1	t	1
2022	SKHDT	4.2.2	1	t	1
2022	SKHDT	4.3.1	0.75	t	1
2022	SKHDT	4.3.2	0.93	t	0.93
2022	SKHDT	4.4	1.3664	t	\N
2022	SKHDT	4.5	1.365	t	\N
2022	SKHDT	5.1	1	t	1
2022	SKHDT	5.2.1	0.5	t	0.5
2022	SKHDT	5.3.1	0.25	t	0.25
2022	SKHDT	5.3.2	0.5	t	0.5
2022	SKHDT	5.4.1	0.5	t	0.5
2022	SKHDT	5.4.2	1	t	0.75
2022	SKHDT	5.5.1	0.75	t	1
2022	SKHDT	5.5.2	1.97	t	2
2022	SKHDT	5.6	0.99	t	1
2022	SKHDT	5.7	0.5	t	0.5
2022	SKHDT	5.8	0.8836	t	\N
2022	SKHDT	5.9	1.2975	t	\N
2022	SKHDT	5.10	1.32	t	\N
2022	SKHDT	6.1.1	1	t	1
2022	SKHDT	6.1.2	0.5	t	0.5
2022	SKHDT	6.2.1	1.91	t	2
2022	SKHDT	6.2.2	0.5	t	0.5
2022	SKHDT	6.2.3	0.5	t	0.5
2022	SKHDT	6.2.4	0.96	t	1
2022	SKHDT	6.3	1	t	1
2022	SKHDT	6.4	1	t	1
2022	SKHDT	6.5	1.3522	t	\N
2022	SKHDT	6.6	1.3215	t	\N
2022	SKHDT	7.1	1	t	1.5
2022	SKHDT	7.2	0.88	t	0.88
2022	SKHDT	7.3	0.85	t	1
2022	SKHDT	7.4	0.2	t	0.2
2022	SKHDT	7.5	0.3	t	0.5
2022	SKHDT	7.6	0.1	t	0.1
2022	SKHDT	7.7	1	t	1
2022	SKHDT	7.8	1.15	t	1.5
2022	SKHDT	7.9	0.74	t	0.74
2022	SKHDT	7.10	\N	f	\N
2022	SKHDT	7.11	0.75	t	1
2022	SKHDT	7.12	1	t	1
2022	SKHDT	7.13	1.25	t	1.25
2022	SKHDT	7.14	1.347	t	\N
2022	SKHDT	7.15	1.3197	t	\N
2022	SKHDT	8.1.1	0.5	t	1
2022	SKHDT	8.1.2	1.86	t	1.86
2022	SKHDT	8.2.1	1	t	1
2022	SKHDT	8.2.2	1	t	1
2022	SKHDT	8.3	0.87	t	0.87
2022	SKHDT	8.4	1	t	1
2022	SKHDT	8.5	1.796	t	\N
2022	SKHDT	8.6	0.93	t	\N
2022	SKHDT	8.7	0.905	t	\N
2022	SKHDT	8.8	0.92	t	\N
2022	SKHDT	8.9	0.9	t	\N
2022	SLDTBXH	1.1.1	0.25	t	0.25
2022	SLDTBXH	1.1.2	0.25	t	0.25
2022	SLDTBXH	1.1.3	2	t	2
2022	SLDTBXH	1.2.1	1	t	1
2022	SLDTBXH	1.2.2	0.25	t	0.25
2022	SLDTBXH	1.3.1	\N	f	\N
2022	SLDTBXH	1.3.2	0.95	t	0.95
2022	SLDTBXH	1.4	1	t	1
2022	SLDTBXH	1.5	1	t	1
2022	SLDTBXH	1.6	1.73	t	1.81
2022	SLDTBXH	1.7	0.3	t	0.3
2022	SLDTBXH	1.8	0.2	t	0.2
2022	SLDTBXH	1.9	0.86	t	\N
2022	SLDTBXH	1.10	0.859	t	\N
2022	SLDTBXH	1.11	0.89	t	\N
2022	SLDTBXH	2.1	1.5	t	1.5
2022	SLDTBXH	2.2.1	0.5	t	0.5
2022	SLDTBXH	2.2.2	0.5	t	0.5
2022	SLDTBXH	2.3.1	0.5	t	0.5
2022	SLDTBXH	2.3.2	0.8	t	0.8
2022	SLDTBXH	2.4	1.5	t	1.5
2022	SLDTBXH	2.5	0.5	t	0.5
2022	SLDTBXH	2.6	1.3488	t	\N
2022	SLDTBXH	2.7	1.377	t	\N
2022	SLDTBXH	3.1.1	0.5	t	0.5
2022	SLDTBXH	3.1.2	0.5	t	0.5
2022	SLDTBXH	3.1.3	\N	f	\N
2022	SLDTBXH	3.2	1	t	1
2022	SLDTBXH	3.3.1	1.5	t	1.5
2022	SLDTBXH	3.3.2	0.5	t	1
2022	SLDTBXH	3.4.1	1.8	t	2
2022	SLDTBXH	3.4.2	1	t	1
2022	SLDTBXH	3.4.3	1	t	1
2022	SLDTBXH	3.5.1	0.5	t	0.5
2022	SLDTBXH	3.5.2	0.99	t	1
2022	SLDTBXH	3.6	0.5	t	0.5
2022	SLDTBXH	3.7	0.92	t	\N
2022	SLDTBXH	3.8	0.91	t	\N
2022	SLDTBXH	3.9	0.9194	t	\N
2022	SLDTBXH	3.10	1.832	t	\N
2022	SLDTBXH	4.1.1	0.5	t	0.5
2022	SLDTBXH	4.1.2	1	t	1
2022	SLDTBXH	4.1.3	0.25	t	0.5
2022	SLDTBXH	4.2.1	1	t	1
2022	SLDTBXH	4.2.2	1	t	1
2022	SLDTBXH	4.3.1	1	t	1
2022	SLDTBXH	4.3.2	0.94	t	0.94
2022	SLDTBXH	4.4	1.3656	t	\N
2022	SLDTBXH	4.5	1.3635	t	\N
2022	SLDTBXH	5.1	0.75	t	0.75
2022	SLDTBXH	5.2.1	0.5	t	0.5
2022	SLDTBXH	5.3.1	0.5	t	0.5
2022	SLDTBXH	5.3.2	1	t	1
2022	SLDTBXH	5.4.1	0.5	t	0.5
2022	SLDTBXH	5.4.2	1	t	1
2022	SLDTBXH	5.5.1	1	t	1
2022	SLDTBXH	5.5.2	1.75	t	1.75
2022	SLDTBXH	5.6	\N	f	\N
2022	SLDTBXH	5.7	0.5	t	0.5
2022	SLDTBXH	5.8	0.91	t	\N
2022	SLDTBXH	5.9	1.362	t	\N
2022	SLDTBXH	5.10	1.3222	t	\N
2022	SLDTBXH	6.1.1	1	t	1
2022	SLDTBXH	6.1.2	1	t	1
2022	SLDTBXH	6.2.1	1.79	t	1.79
2022	SLDTBXH	6.2.2	0.5	t	0.5
2022	SLDTBXH	6.2.3	0.5	t	0.5
2022	SLDTBXH	6.2.4	0.99	t	1
2022	SLDTBXH	6.3	0.75	t	0.75
2022	SLDTBXH	6.4	1	t	1
2022	SLDTBXH	6.5	1.3642	t	\N
2022	SLDTBXH	6.6	1.3935	t	\N
2022	SLDTBXH	7.1	1	t	1
2022	SLDTBXH	7.2	0.88	t	0.88
2022	SLDTBXH	7.3	1	t	1
2022	SLDTBXH	7.4	0.3	t	0.3
2022	SLDTBXH	7.5	0.5	t	0.5
2022	SLDTBXH	7.6	0	t	0
2022	SLDTBXH	7.7	1	t	1
2022	SLDTBXH	7.8	1.3	t	1.5
2022	SLDTBXH	7.9	1	t	1
2022	SLDTBXH	7.10	0.25	t	0.25
2022	SLDTBXH	7.11	1	t	1
2022	SLDTBXH	7.12	0.75	t	0.75
2022	SLDTBXH	7.13	1.5	t	1.5
2022	SLDTBXH	7.14	1.3005	t	\N
2022	SLDTBXH	7.15	1.3305	t	\N
2022	SLDTBXH	8.1.1	1	t	1
2022	SLDTBXH	8.1.2	1.88	t	1.88
2022	SLDTBXH	8.2.1	0.75	t	1
2022	SLDTBXH	8.2.2	1	t	1
2022	SLDTBXH	8.3	0.9	t	1
2022	SLDTBXH	8.4	1	t	1
2022	SLDTBXH	8.5	1.856	t	\N
2022	SLDTBXH	8.6	0.9	t	\N
2022	SLDTBXH	8.7	0.89	t	\N
2022	SLDTBXH	8.8	0.9358	t	\N
2022	SLDTBXH	8.9	0.93	t	\N
2022	SNGV	1.1.1	0.5	t	0.5
2022	SNGV	1.1.2	0.25	t	0.25
2022	SNGV	1.1.3	0	t	0
2022	SNGV	1.2.1	1	t	1
2022	SNGV	1.2.2	0.25	t	0.5
2022	SNGV	1.3.1	1	t	1
2022	SNGV	1.3.2	0.98	t	1
2022	SNGV	1.4	0.5	t	0.5
2022	SNGV	1.5	1	t	1
2022	SNGV	1.6	1.91	t	1.95
2022	SNGV	1.7	0.3	t	0.3
2022	SNGV	1.8	0.2	t	0.2
2022	SNGV	1.9	0.88	t	\N
2022	SNGV	1.10	0.862	t	\N
2022	SNGV	1.11	0.8743	t	\N
2022	SNGV	2.1	1.5	t	1.5
2022	SNGV	2.2.1	0.5	t	0.5
2022	SNGV	2.2.2	0.25	t	0.5
2022	SNGV	2.3.1	0.25	t	0.25
2022	SNGV	2.3.2	0.85	t	0.85
2022	SNGV	2.4	1.46	t	1.46
2022	SNGV	2.5	0.5	t	0.5
2022	SNGV	2.6	1.3424	t	\N
2022	SNGV	2.7	1.3695	t	\N
2022	SNGV	3.1.1	0.25	t	0.5
2022	SNGV	3.1.2	0.5	t	0.5
2022	SNGV	3.1.3	\N	f	\N
2022	SNGV	3.2	1	t	1
2022	SNGV	3.3.1	\N	f	\N
2022	SNGV	3.3.2	\N	f	\N
2022	SNGV	3.4.1	1.86	t	1.86
2022	SNGV	3.4.2	1	t	1
2022	SNGV	3.4.3	0.75	t	0.75
2022	SNGV	3.5.1	0.25	t	0.25
2022	SNGV	3.5.2	0.74	t	0.75
2022	SNGV	3.6	0.5	t	0.5
2022	SNGV	3.7	0.89	t	\N
2022	SNGV	3.8	0.87	t	\N
2022	SNGV	3.9	0.8657	t	\N
2022	SNGV	3.10	1.716	t	\N
2022	SNGV	4.1.1	0.5	t	0.5
2022	SNGV	4.1.2	1	t	1
2022	SNGV	4.1.3	0.5	t	0.5
2022	SNGV	4.2.1	1	t	1
2022	SNGV	4.2.2	1	t	1
2022	SNGV	4.3.1	0.5	t	0.75
2022	SNGV	4.3.2	0.97	t	0.97
2022	SNGV	4.4	1.3628	t	\N
2022	SNGV	4.5	1.3605	t	\N
2022	SNGV	5.1	0.75	t	1
2022	SNGV	5.2.1	0.5	t	0.5
2022	SNGV	5.3.1	0	t	0
2022	SNGV	5.3.2	1	t	1
2022	SNGV	5.4.1	0.5	t	0.5
2022	SNGV	5.4.2	0.75	t	0.75
2022	SNGV	5.5.1	1	t	1
2022	SNGV	5.5.2	1.62	t	1.62
2022	SNGV	5.6	\N	f	\N
2022	SNGV	5.7	0.5	t	0.5
2022	SNGV	5.8	0.8614	t	\N
2022	SNGV	5.9	1.29	t	\N
2022	SNGV	5.10	1.29	t	\N
2022	SNGV	6.1.1	1	t	1
2022	SNGV	6.1.2	1	t	1
2022	SNGV	6.2.1	1.78	t	2
2022	SNGV	6.2.2	0.5	t	0.5
2022	SNGV	6.2.3	0.25	t	0.25
2022	SNGV	6.2.4	0.99	t	1
2022	SNGV	6.3	1	t	1
2022	SNGV	6.4	0.5	t	1
2022	SNGV	6.5	1.3074	t	\N
2022	SNGV	6.6	1.3065	t	\N
2022	SNGV	7.1	0.5	t	1.5
2022	SNGV	7.2	0.82	t	0.82
2022	SNGV	7.3	0.82	t	1
2022	SNGV	7.4	0	t	0.3
2022	SNGV	7.5	0.3	t	0.5
2022	SNGV	7.6	0.1	t	0.1
2022	SNGV	7.7	1	t	1
2022	SNGV	7.8	1.43	t	1.5
2022	SNGV	7.9	0.83	t	1
2022	SNGV	7.10	0.25	t	0.5
2022	SNGV	7.11	1	t	1
2022	SNGV	7.12	0.75	t	0.75
2022	SNGV	7.13	0	t	1.5
2022	SNGV	7.14	1.3605	t	\N
2022	SNGV	7.15	1.333	t	\N
2022	SNGV	8.1.1	1	t	1
2022	SNGV	8.1.2	1.84	t	1.95
2022	SNGV	8.2.1	1	t	1
2022	SNGV	8.2.2	0.5	t	1
2022	SNGV	8.3	0.92	t	1
2022	SNGV	8.4	0.75	t	0.75
2022	SNGV	8.5	1.806	t	\N
2022	SNGV	8.6	0.88	t	\N
2022	SNGV	8.7	0.95	t	\N
2022	SNGV	8.8	0.896	t	\N
2022	SNGV	8.9	0.95	t	\N
2022	SNN	1.1.1	0.5	t	0.5
2022	SNN	1.1.2	0.5	t	0.5
2022	SNN	1.1.3	1	t	1
2022	SNN	1.2.1	1	t	1
2022	SNN	1.2.2	0.5	t	0.5
2022	SNN	1.3.1	0	t	1
2022	SNN	1.3.2	0.63	t	1
2022	SNN	1.4	1	t	1
2022	SNN	1.5	0.5	t	0.5
2022	SNN	1.6	2	t	2
2022	SNN	1.7	0.2	t	0.2
2022	SNN	1.8	0.2	t	0.2
2022	SNN	1.9	0.8692	t	\N
2022	SNN	1.10	0.829	t	\N
2022	SNN	1.11	0.82	t	\N
2022	SNN	2.1	1	t	1.5
2022	SNN	2.2.1	0.5	t	0.5
2022	SNN	2.2.2	0.5	t	0.5
2022	SNN	2.3.1	0.5	t	0.5
2022	SNN	2.3.2	1	t	1
2022	SNN	2.4	1.29	t	1.29
2022	SNN	2.5	0.5	t	0.5
2022	SNN	2.6	1.382	t	\N
2022	SNN	2.7	1.35	t	\N
2022	SNN	3.1.1	0.25	t	0.25
2022	SNN	3.1.2	0.5	t	0.5
2022	SNN	3.1.3	0.5	t	0.5
2022	SNN	3.2	1	t	1
2022	SNN	3.3.1	1.5	t	1.5
2022	SNN	3.3.2	1	t	1
2022	SNN	3.4.1	1.87	t	1.98
2022	SNN	3.4.2	0.5	t	1
2022	SNN	3.4.3	1	t	1
2022	SNN	3.5.1	0.5	t	0.5
2022	SNN	3.5.2	0.84	t	0.94
2022	SNN	3.6	\N	f	\N
2022	SNN	3.7	0.9	t	\N
2022	SNN	3.8	0.92	t	\N
2022	SNN	3.9	0.9005	t	\N
2022	SNN	3.10	1.78	t	\N
2022	SNN	4.1.1	0.5	t	0.5
2022	SNN	4.1.2	0.5	t	1
2022	SNN	4.1.3	0.5	t	0.5
2022	SNN	4.2.1	1	t	1
2022	SNN	4.2.2	0.95	t	1
2022	SNN	4.3.1	1	t	1
2022	SNN	4.3.2	0.99	t	0.99
2022	SNN	4.4	1.3908	t	\N
2022	SNN	4.5	1.3605	t	\N
2022	SNN	5.1	1	t	1
2022	SNN	5.2.1	\N	f	\N
2022	SNN	5.3.1	0.25	t	0.5
2022	SNN	5.3.2	1	t	1
2022	SNN	5.4.1	0.5	t	0.5
2022	SNN	5.4.2	1	t	1
2022	SNN	5.5.1	0.5	t	0.5
2022	SNN	5.5.2	1.78	t	1.78
2022	SNN	5.6	0.95	t	1
2022	SNN	5.7	0.5	t	0.5
2022	SNN	5.8	0.89	t	\N
2022	SNN	5.9	1.3695	t	\N
2022	SNN	5.10	1.3939	t	\N
2022	SNN	6.1.1	0.75	t	0.75
2022	SNN	6.1.2	1	t	1
2022	SNN	6.2.1	1.96	t	2
2022	SNN	6.2.2	0.5	t	0.5
2022	SNN	6.2.3	0.5	t	0.5
2022	SNN	6.2.4	0.87	t	1
2022	SNN	6.3	0.75	t	1
2022	SNN	6.4	1	t	1
2022	SNN	6.5	1.3303	t	\N
2022	SNN	6.6	1.3275	t	\N
2022	SNN	7.1	0.5	t	0.5
2022	SNN	7.2	1	t	1
2022	SNN	7.3	0.52	t	0.58
2022	SNN	7.4	0.1	t	0.3
2022	SNN	7.5	0.5	t	0.5
2022	SNN	7.6	0.2	t	0.2
2022	SNN	7.7	1	t	1
2022	SNN	7.8	1.44	t	1.44
2022	SNN	7.9	0.82	t	1
2022	SNN	7.10	0.5	t	0.5
2022	SNN	7.11	1	t	1
2022	SNN	7.12	0.25	t	0.25
2022	SNN	7.13	1	t	1
2022	SNN	7.14	1.2525	t	\N
2022	SNN	7.15	1.2527	t	\N
2022	SNN	8.1.1	0.5	t	0.5
2022	SNN	8.1.2	1.89	t	1.89
2022	SNN	8.2.1	0.75	t	0.75
2022	SNN	8.2.2	1	t	1
2022	SNN	8.3	0.92	t	1
2022	SNN	8.4	1	t	1
2022	SNN	8.5	1.868	t	\N
2022	SNN	8.6	0.89	t	\N
2022	SNN	8.7	0.9096	t	\N
2022	SNN	8.8	0.94	t	\N
2022	SNN	8.9	0.94	t	\N
2022	SNV	1.1.1	0.5	t	0.5
2022	SNV	1.1.2	0.5	t	0.5
2022	SNV	1.1.3	1	t	1
2022	SNV	1.2.1	1	t	1
2022	SNV	1.2.2	0.5	t	0.5
2022	SNV	1.3.1	\N	f	\N
2022	SNV	1.3.2	0.95	t	1
2022	SNV	1.4	1	t	1
2022	SNV	1.5	1	t	1
2022	SNV	1.6	2	t	2
2022	SNV	1.7	0.3	t	0.3
2022	SNV	1.8	0.2	t	0.2
2022	SNV	1.9	0.9171	t	\N
2022	SNV	1.10	0.913	t	\N
2022	SNV	1.11	0.91	t	\N
2022	SNV	2.1	1.5	t	1.5
2022	SNV	2.2.1	0.25	t	0.25
2022	SNV	2.2.2	0.5	t	0.5
2022	SNV	2.3.1	0.5	t	0.5
2022	SNV	2.3.2	1	t	1
2022	SNV	2.4	1.46	t	1.46
2022	SNV	2.5	0.5	t	0.5
2022	SNV	2.6	1.4345	t	\N
2022	SNV	2.7	1.4025	t	\N
2022	SNV	3.1.1	0.25	t	0.25
2022	SNV	3.1.2	0.5	t	0.5
2022	SNV	3.1.3	0.5	t	0.5
2022	SNV	3.2	1	t	1
2022	SNV	3.3.1	1.5	t	1.5
2022	SNV	3.3.2	1	t	1
2022	SNV	3.4.1	2	t	2
2022	SNV	3.4.2	1	t	1
2022	SNV	3.4.3	0.5	t	1
2022	SNV	3.5.1	0.5	t	0.5
2022	SNV	3.5.2	0.97	t	1
2022	SNV	3.6	\N	f	\N
2022	SNV	3.7	0.9243	t	\N
2022	SNV	3.8	0.89	t	\N
2022	SNV	3.9	0.9	t	\N
2022	SNV	3.10	1.84	t	\N
2022	SNV	4.1.1	0.5	t	0.5
2022	SNV	4.1.2	1	t	1
2022	SNV	4.1.3	0.5	t	0.5
2022	SNV	4.2.1	1	t	1
2022	SNV	4.2.2	0.71	t	0.85
2022	SNV	4.3.1	1	t	1
2022	SNV	4.3.2	1	t	1
2022	SNV	4.4	1.3958	t	\N
2022	SNV	4.5	1.3635	t	\N
2022	SNV	5.1	1	t	1
2022	SNV	5.2.1	0.5	t	0.5
2022	SNV	5.3.1	0.5	t	0.5
2022	SNV	5.3.2	1	t	1
2022	SNV	5.4.1	0.5	t	0.5
2022	SNV	5.4.2	1	t	1
2022	SNV	5.5.1	1	t	1
2022	SNV	5.5.2	1.72	t	2
2022	SNV	5.6	0.96	t	0.96
2022	SNV	5.7	0.25	t	0.25
2022	SNV	5.8	0.9093	t	\N
2022	SNV	5.9	1.3545	t	\N
2022	SNV	5.10	1.35	t	\N
2022	SNV	6.1.1	1	t	1
2022	SNV	6.1.2	1	t	1
2022	SNV	6.2.1	1.92	t	1.92
2022	SNV	6.2.2	0.5	t	0.5
2022	SNV	6.2.3	0.5	t	0.5
2022	SNV	6.2.4	0.88	t	0.88
2022	SNV	6.3	0.75	t	0.75
2022	SNV	6.4	1	t	1
2022	SNV	6.5	1.436	t	\N
2022	SNV	6.6	1.4055	t	\N
2022	SNV	7.1	0.5	t	0.5
2022	SNV	7.2	0.94	t	0.95
2022	SNV	7.3	0.81	t	0.81
2022	SNV	7.4	0.2	t	0.3
2022	SNV	7.5	0.5	t	0.5
2022	SNV	7.6	0.1	t	0.2
2022	SNV	7.7	1	t	1
2022	SNV	7.8	1.49	t	1.49
2022	SNV	7.9	1	t	1
2022	SNV	7.10	0.5	t	0.5
2022	SNV	7.11	\N	f	\N
2022	SNV	7.12	0.75	t	0.75
2022	SNV	7.13	1.5	t	1.5
2022	SNV	7.14	1.359	t	\N
2022	SNV	7.15	1.3305	t	\N
2022	SNV	8.1.1	0.5	t	1
2022	SNV	8.1.2	2	t	2
2022	SNV	8.2.1	1	t	1
2022	SNV	8.2.2	1	t	1
2022	SNV	8.3	0.93	t	1
2022	SNV	8.4	1	t	1
2022	SNV	8.5	1.804	t	\N
2022	SNV	8.6	0.92	t	\N
2022	SNV	8.7	0.9305	t	\N
2022	SNV	8.8	0.93	t	\N
2022	SNV	8.9	0.89	t	\N
2022	SQHKT	1.1.1	0.5	t	0.5
2022	SQHKT	1.1.2	0.5	t	0.5
2022	SQHKT	1.1.3	1	t	2
2022	SQHKT	1.2.1	0.75	t	0.75
2022	SQHKT	1.2.2	0.25	t	0.25
2022	SQHKT	1.3.1	0.5	t	1
2022	SQHKT	1.3.2	0.59	t	1
2022	SQHKT	1.4	0.75	t	0.75
2022	SQHKT	1.5	0.5	t	0.5
2022	SQHKT	1.6	1.43	t	1.43
2022	SQHKT	1.7	0.1	t	0.3
2022	SQHKT	1.8	0.2	t	0.2
2022	SQHKT	1.9	0.8827	t	\N
2022	SQHKT	1.10	0.865	t	\N
2022	SQHKT	1.11	0.88	t	\N
2022	SQHKT	2.1	1.5	t	1.5
2022	SQHKT	2.2.1	0.25	t	0.25
2022	SQHKT	2.2.2	0.5	t	0.5
2022	SQHKT	2.3.1	0.25	t	0.5
2022	SQHKT	2.3.2	0.88	t	0.88
2022	SQHKT	2.4	1.5	t	1.5
2022	SQHKT	2.5	0.25	t	0.5
2022	SQHKT	2.6	1.3566	t	\N
2022	SQHKT	2.7	1.3545	t	\N
2022	SQHKT	3.1.1	0.25	t	0.25
2022	SQHKT	3.1.2	0.5	t	0.5
2022	SQHKT	3.1.3	0.25	t	0.25
2022	SQHKT	3.2	1	t	1
2022	SQHKT	3.3.1	1.5	t	1.5
2022	SQHKT	3.3.2	0.5	t	0.5
2022	SQHKT	3.4.1	1.87	t	1.87
2022	SQHKT	3.4.2	1	t	1
2022	SQHKT	3.4.3	1	t	1
2022	SQHKT	3.5.1	0.5	t	0.5
2022	SQHKT	3.5.2	1	t	1
2022	SQHKT	3.6	0.25	t	0.25
2022	SQHKT	3.7	0.8598	t	\N
2022	SQHKT	3.8	0.91	t	\N
2022	SQHKT	3.9	0.86	t	\N
2022	SQHKT	3.10	1.75	t	\N
2022	SQHKT	4.1.1	0.5	t	0.5
2022	SQHKT	4.1.2	\N	f	\N
2022	SQHKT	4.1.3	0.5	t	0.5
2022	SQHKT	4.2.1	1	t	1
2022	SQHKT	4.2.2	1	t	1
2022	SQHKT	4.3.1	0.5	t	1
2022	SQHKT	4.3.2	1	t	1
2022	SQHKT	4.4	1.3304	t	\N
2022	SQHKT	4.5	1.3275	t	\N
2022	SQHKT	5.1	1	t	1
2022	SQHKT	5.2.1	\N	f	\N
2022	SQHKT	5.3.1	0	t	0.5
2022	SQHKT	5.3.2	1	t	1
2022	SQHKT	5.4.1	0.5	t	0.5
2022	SQHKT	5.4.2	1	t	0.75
2022	SQHKT	5.5.1	0.5	t	1
2022	SQHKT	5.5.2	1.67	t	1.67
2022	SQHKT	5.6	0.89	t	1
2022	SQHKT	5.7	0.25	t	0.25
2022	SQHKT	5.8	0.87	t	\N
2022	SQHKT	5.9	1.3275	t	\N
2022	SQHKT	5.10	1.3842	t	\N
2022	SQHKT	6.1.1	0.5	t	0.5
2022	SQHKT	6.1.2	0.5	t	1
2022	SQHKT	6.2.1	2	t	2
2022	SQHKT	6.2.2	0.5	t	0.5
2022	SQHKT	6.2.3	0.5	t	0.5
2022	SQHKT	6.2.4	0.77	t	0.91
2022	SQHKT	6.3	1	t	1
2022	SQHKT	6.4	1	t	1
2022	SQHKT	6.5	1.3482	t	\N
2022	SQHKT	6.6	1.347	t	\N
2022	SQHKT	7.1	1.5	t	1.5
2022	SQHKT	7.2	1	t	1
2022	SQHKT	7.3	0.66	t	1
2022	SQHKT	7.4	0.3	t	0.3
2022	SQHKT	7.5	0.3	t	0.3
2022	SQHKT	7.6	0.2	t	0.2
2022	SQHKT	7.7	0.5	t	0.5
2022	SQHKT	7.8	1.27	t	1.27
2022	SQHKT	7.9	0.74	t	1
2022	SQHKT	7.10	0.25	t	0.5
2022	SQHKT	7.11	0	t	0
2022	SQHKT	7.12	0.25	t	0.25
2022	SQHKT	7.13	0.75	t	0.75
2022	SQHKT	7.14	1.257	t	\N
2022	SQHKT	7.15	1.2876	t	\N
2022	SQHKT	8.1.1	1	t	1
2022	SQHKT	8.1.2	1.95	t	1.95
2022	SQHKT	8.2.1	0.75	t	0.75
2022	SQHKT	8.2.2	1	t	1
2022	SQHKT	8.3	0.61	t	0.61
2022	SQHKT	8.4	0.75	t	0.75
2022	SQHKT	8.5	1.816	t	\N
2022	SQHKT	8.6	0.893	t	\N
2022	SQHKT	8.7	0.88	t	\N
2022	SQHKT	8.8	0.91	t	\N
2022	SQHKT	8.9	0.95	t	\N
2022	STC	1.1.1	0.25	t	0.25
2022	STC	1.1.2	0.25	t	0.5
2022	STC	1.1.3	2	t	2
2022	STC	1.2.1	1	t	1
2022	STC	1.2.2	0.25	t	0.25
2022	STC	1.3.1	\N	f	\N
2022	STC	1.3.2	0.92	t	0.93
2022	STC	1.4	1	t	1
2022	STC	1.5	0.5	t	0.5
2022	STC	1.6	2	t	2
2022	STC	1.7	0.3	t	0.3
2022	STC	1.8	0.2	t	0.2
2022	STC	1.9	0.8307	t	\N
2022	STC	1.10	0.85	t	\N
2022	STC	1.11	0.87	t	\N
2022	STC	2.1	1.5	t	1.5
2022	STC	2.2.1	0.5	t	0.5
2022	STC	2.2.2	0.5	t	0.5
2022	STC	2.3.1	0.25	t	0.25
2022	STC	2.3.2	0.8	t	0.8
2022	STC	2.4	1.5	t	1.5
2022	STC	2.5	0.5	t	0.5
2022	STC	2.6	1.3412	t	\N
2022	STC	2.7	1.371	t	\N
2022	STC	3.1.1	0.25	t	0.5
2022	STC	3.1.2	\N	f	\N
2022	STC	3.1.3	0.5	t	0.5
2022	STC	3.2	0.75	t	0.75
2022	STC	3.3.1	1.5	t	1.5
2022	STC	3.3.2	1	t	1
2022	STC	3.4.1	1.71	t	1.71
2022	STC	3.4.2	1	t	1
2022	STC	3.4.3	1	t	1
2022	STC	3.5.1	0.5	t	0.5
2022	STC	3.5.2	0.95	t	0.95
2022	STC	3.6	0.5	t	0.5
2022	STC	3.7	0.9032	t	\N
2022	STC	3.8	0.91	t	\N
2022	STC	3.9	1	t	\N
2022	STC	3.10	1.842	t	\N
2022	STC	4.1.1	0.5	t	0.5
2022	STC	4.1.2	1	t	1
2022	STC	4.1.3	0.25	t	0.5
2022	STC	4.2.1	1	t	1
2022	STC	4.2.2	1	t	0.99
2022	STC	4.3.1	1	t	1
2022	STC	4.3.2	0.97	t	0.98
2022	STC	4.4	1.3896	t	\N
2022	STC	4.5	1.359	t	\N
2022	STC	5.1	1	t	1
2022	STC	5.2.1	0.5	t	0.5
2022	STC	5.3.1	0.5	t	0.5
2022	STC	5.3.2	1	t	1
2022	STC	5.4.1	0.5	t	0.5
2022	STC	5.4.2	1	t	1
2022	STC	5.5.1	0.75	t	1
2022	STC	5.5.2	1.71	t	1.95
2022	STC	5.6	\N	f	\N
2022	STC	5.7	0.5	t	0.5
2022	STC	5.8	0.9376	t	\N
2022	STC	5.9	1.329	t	\N
2022	STC	5.10	1.32	t	\N
2022	STC	6.1.1	1	t	1
2022	STC	6.1.2	1	t	1
2022	STC	6.2.1	1.99	t	2
2022	STC	6.2.2	0.5	t	0.5
2022	STC	6.2.3	0.25	t	0.25
2022	STC	6.2.4	0.91	t	0.91
2022	STC	6.3	1	t	1
2022	STC	6.4	1	t	1
2022	STC	6.5	1.3249	t	\N
2022	STC	6.6	1.3545	t	\N
2022	STC	7.1	0.5	t	0.5
2022	STC	7.2	0.66	t	0.66
2022	STC	7.3	1	t	1
2022	STC	7.4	0.3	t	0.3
2022	STC	7.5	0.5	t	0.5
2022	STC	7.6	0.2	t	0.2
2022	STC	7.7	1	t	1
2022	STC	7.8	1.5	t	1.5
2022	STC	7.9	1	t	1
2022	STC	7.10	0.25	t	0.5
2022	STC	7.11	0.5	t	1
2022	STC	7.12	1	t	1
2022	STC	7.13	1.5	t	1.5
2022	STC	7.14	1.3665	t	\N
2022	STC	7.15	1.3385	t	\N
2022	STC	8.1.1	1	t	1
2022	STC	8.1.2	1.86	t	1.86
2022	STC	8.2.1	1	t	1
2022	STC	8.2.2	1	t	1
2022	STC	8.3	0.78	t	0.78
2022	STC	8.4	1	t	1
2022	STC	8.5	1.782	t	\N
2022	STC	8.6	0.8963	t	\N
2022	STC	8.7	0.91	t	\N
2022	STC	8.8	0.9	t	\N
2022	STC	8.9	0.92	t	\N
2022	STNMT	1.1.1	0.5	t	0.5
2022	STNMT	1.1.2	0.25	t	0.25
2022	STNMT	1.1.3	1	t	2
2022	STNMT	1.2.1	0.75	t	0.75
2022	STNMT	1.2.2	0.25	t	0.25
2022	STNMT	1.3.1	1	t	1
2022	STNMT	1.3.2	0.5	t	0.85
2022	STNMT	1.4	0.25	t	0.25
2022	STNMT	1.5	1	t	1
2022	STNMT	1.6	1.46	t	1.47
2022	STNMT	1.7	0.3	t	0.3
2022	STNMT	1.8	0.2	t	0.2
2022	STNMT	1.9	0.86	t	\N
2022	STNMT	1.10	0.883	t	\N
2022	STNMT	1.11	0.9074	t	\N
2022	STNMT	2.1	1.5	t	1.5
2022	STNMT	2.2.1	0.25	t	0.25
2022	STNMT	2.2.2	0.5	t	0.5
2022	STNMT	2.3.1	0.5	t	0.5
2022	STNMT	2.3.2	0.87	t	1
2022	STNMT	2.4	1.41	t	1.41
2022	STNMT	2.5	0.25	t	0.25
2022	STNMT	2.6	1.319	t	\N
2022	STNMT	2.7	1.287	t	\N
2022	STNMT	3.1.1	0.5	t	0.5
2022	STNMT	3.1.2	0.5	t	0.5
2022	STNMT	3.1.3	0.25	t	0.25
2022	STNMT	3.2	0.75	t	0.75
2022	STNMT	3.3.1	1.5	t	1.5
2022	STNMT	3.3.2	1	t	1
2022	STNMT	3.4.1	2	t	2
2022	STNMT	3.4.2	0	t	0
2022	STNMT	3.4.3	1	t	1
2022	STNMT	3.5.1	0.5	t	0.5
2022	STNMT	3.5.2	1	t	1
2022	STNMT	3.6	0.25	t	0.25
2022	STNMT	3.7	0.9	t	\N
2022	STNMT	3.8	0.9144	t	\N
2022	STNMT	3.9	0.91	t	\N
2022	STNMT	3.10	1.78	t	\N
2022	STNMT	4.1.1	0.5	t	0.5
2022	STNMT	4.1.2	0.5	t	1
2022	STNMT	4.1.3	0.5	t	0.5
2022	STNMT	4.2.1	1	t	1
2022	STNMT	4.2.2	1	t	1
2022	STNMT	4.3.1	0.75	t	1
2022	STNMT	4.3.2	1	t	1
2022	STNMT	4.4	1.3026	t	\N
2022	STNMT	4.5	1.3005	t	\N
2022	STNMT	5.1	1	t	1
2022	STNMT	5.2.1	0.5	t	0.5
2022	STNMT	5.3.1	0.5	t	0.5
2022	STNMT	5.3.2	1	t	1
2022	STNMT	5.4.1	0.5	t	0.5
2022	STNMT	5.4.2	0.75	t	0.75
2022	STNMT	5.5.1	1	t	1
2022	STNMT	5.5.2	1.61	t	2
2022	STNMT	5.6	1	t	1
2022	STNMT	5.7	0.25	t	0.25
2022	STNMT	5.8	0.8221	t	\N
2022	STNMT	5.9	1.248	t	\N
2022	STNMT	5.10	1.26	t	\N
2022	STNMT	6.1.1	0.75	t	0.75
2022	STNMT	6.1.2	0.5	t	1
2022	STNMT	6.2.1	1.89	t	1.94
2022	STNMT	6.2.2	0.5	t	0.5
2022	STNMT	6.2.3	0.25	t	0.25
2022	STNMT	6.2.4	1	t	1
2022	STNMT	6.3	1	t	1
2022	STNMT	6.4	1	t	1
2022	STNMT	6.5	1.3254	t	\N
2022	STNMT	6.6	1.2945	t	\N
2022	STNMT	7.1	1.5	t	1.5
2022	STNMT	7.2	0.98	t	0.98
2022	STNMT	7.3	0.53	t	0.53
2022	STNMT	7.4	0.1	t	0.1
2022	STNMT	7.5	0.4	t	0.4
2022	STNMT	7.6	0.1	t	0.2
2022	STNMT	7.7	1	t	1
2022	STNMT	7.8	1.48	t	1.5
2022	STNMT	7.9	0.45	t	0.62
2022	STNMT	7.10	0	t	0
2022	STNMT	7.11	0	t	0
2022	STNMT	7.12	0.5	t	0.5
2022	STNMT	7.13	0.5	t	1.5
2022	STNMT	7.14	1.1685	t	\N
2022	STNMT	7.15	1.1987	t	\N
2022	STNMT	8.1.1	0.5	t	1
2022	STNMT	8.1.2	1.88	t	2
2022	STNMT	8.2.1	0.5	t	0.5
2022	STNMT	8.2.2	1	t	1
2022	STNMT	8.3	1	t	1
2022	STNMT	8.4	0.75	t	0.75
2022	STNMT	8.5	1.752	t	\N
2022	STNMT	8.6	0.87	t	\N
2022	STNMT	8.7	0.86	t	\N
2022	STNMT	8.8	0.8769	t	\N
2022	STNMT	8.9	0.9	t	\N
2022	STP	1.1.1	0.5	t	0.5
2022	STP	1.1.2	0.5	t	0.5
2022	STP	1.1.3	1	t	1
2022	STP	1.2.1	1	t	1
2022	STP	1.2.2	0.25	t	0.5
2022	STP	1.3.1	\N	f	\N
2022	STP	1.3.2	0.88	t	0.88
2022	STP	1.4	0.25	t	0.25
2022	STP	1.5	1	t	1
2022	STP	1.6	2	t	2
2022	STP	1.7	0.2	t	0.2
2022	STP	1.8	0.2	t	0.2
2022	STP	1.9	0.9	t	\N
2022	STP	1.10	0.915	t	\N
2022	STP	1.11	0.9313	t	\N
2022	STP	2.1	1	t	1.5
2022	STP	2.2.1	0.5	t	0.5
2022	STP	2.2.2	0.5	t	0.5
2022	STP	2.3.1	0.5	t	0.25
2022	STP	2.3.2	0.99	t	1
2022	STP	2.4	1.5	t	1.5
2022	STP	2.5	0.5	t	0.5
2022	STP	2.6	1.3771	t	\N
2022	STP	2.7	1.407	t	\N
2022	STP	3.1.1	0.25	t	0.5
2022	STP	3.1.2	0.5	t	0.5
2022	STP	3.1.3	\N	f	\N
2022	STP	3.2	1	t	1
2022	STP	3.3.1	1.5	t	1.5
2022	STP	3.3.2	1	t	1
2022	STP	3.4.1	2	t	2
2022	STP	3.4.2	1	t	1
2022	STP	3.4.3	1	t	1
2022	STP	3.5.1	0.25	t	0.25
2022	STP	3.5.2	0.88	t	1
2022	STP	3.6	0.5	t	0.5
2022	STP	3.7	0.91	t	\N
2022	STP	3.8	0.8986	t	\N
2022	STP	3.9	0.91	t	\N
2022	STP	3.10	1.81	t	\N
2022	STP	4.1.1	0.5	t	0.5
2022	STP	4.1.2	1	t	1
2022	STP	4.1.3	0.5	t	0.5
2022	STP	4.2.1	0.8	t	0.8
2022	STP	4.2.2	0.82	t	0.82
2022	STP	4.3.1	1	t	1
2022	STP	4.3.2	1	t	1
2022	STP	4.4	1.3976	t	\N
2022	STP	4.5	1.425	t	\N
2022	STP	5.1	0.75	t	1
2022	STP	5.2.1	0.5	t	0.5
2022	STP	5.3.1	0.5	t	0.5
2022	STP	5.3.2	1	t	1
2022	STP	5.4.1	0.5	t	0.5
2022	STP	5.4.2	0.75	t	0.75
2022	STP	5.5.1	0.75	t	1
2022	STP	5.5.2	1.92	t	1.92
2022	STP	5.6	1	t	1
2022	STP	5.7	0.5	t	0.5
2022	STP	5.8	0.9125	t	\N
2022	STP	5.9	1.344	t	\N
2022	STP	5.10	1.33	t	\N
2022	STP	6.1.1	1	t	1
2022	STP	6.1.2	1	t	1
2022	STP	6.2.1	1.87	t	1.91
2022	STP	6.2.2	0.5	t	0.5
2022	STP	6.2.3	0.25	t	0.5
2022	STP	6.2.4	0.94	t	0.98
2022	STP	6.3	0.75	t	1
2022	STP	6.4	1	t	1
2022	STP	6.5	1.3523	t	\N
2022	STP	6.6	1.3215	t	\N
2022	STP	7.1	1	t	1.5
2022	STP	7.2	0.99	t	1
2022	STP	7.3	0.46	t	0.93
2022	STP	7.4	0.1	t	0.1
2022	STP	7.5	0.5	t	0.5
2022	STP	7.6	0.2	t	0.2
2022	STP	7.7	0.5	t	0.5
2022	STP	7.8	1.5	t	1.5
2022	STP	7.9	1	t	1
2022	STP	7.10	0.5	t	0.5
2022	STP	7.11	0.75	t	0.75
2022	STP	7.12	1	t	1
2022	STP	7.13	0.75	t	0.75
2022	STP	7.14	1.311	t	\N
2022	STP	7.15	1.342	t	\N
2022	STP	8.1.1	1	t	1
2022	STP	8.1.2	2	t	2
2022	STP	8.2.1	1	t	1
2022	STP	8.2.2	0.5	t	1
2022	STP	8.3	0.84	t	1
2022	STP	8.4	1	t	1
2022	STP	8.5	1.798	t	\N
2022	STP	8.6	0.93	t	\N
2022	STP	8.7	0.93	t	\N
2022	STP	8.8	0.8911	t	\N
2022	STP	8.9	0.91	t	\N
2022	STTTT	1.1.1	0.5	t	0.5
2022	STTTT	1.1.2	0.25	t	0.5
2022	STTTT	1.1.3	0	t	0
2022	STTTT	1.2.1	0.5	t	1
2022	STTTT	1.2.2	0.25	t	0.25
2022	STTTT	1.3.1	1	t	1
2022	STTTT	1.3.2	0.9	t	0.9
2022	STTTT	1.4	1	t	1
2022	STTTT	1.5	1	t	1
2022	STTTT	1.6	1.47	t	1.66
2022	STTTT	1.7	0.2	t	0.3
2022	STTTT	1.8	0.2	t	0.2
2022	STTTT	1.9	0.8463	t	\N
2022	STTTT	1.10	0.858	t	\N
2022	STTTT	1.11	0.87	t	\N
2022	STTTT	2.1	1	t	1
2022	STTTT	2.2.1	0.25	t	0.25
2022	STTTT	2.2.2	0.5	t	0.5
2022	STTTT	2.3.1	0.5	t	0.5
2022	STTTT	2.3.2	1	t	1
2022	STTTT	2.4	1.3	t	1.3
2022	STTTT	2.5	0.5	t	0.5
2022	STTTT	2.6	1.2877	t	\N
2022	STTTT	2.7	1.287	t	\N
2022	STTTT	3.1.1	0.25	t	0.25
2022	STTTT	3.1.2	0.5	t	0.5
2022	STTTT	3.1.3	0.5	t	0.5
2022	STTTT	3.2	0.75	t	1
2022	STTTT	3.3.1	1.5	t	1.5
2022	STTTT	3.3.2	1	t	1
2022	STTTT	3.4.1	1.97	t	2
2022	STTTT	3.4.2	0.5	t	1
2022	STTTT	3.4.3	0.75	t	0.75
2022	STTTT	3.5.1	0.5	t	0.25
2022	STTTT	3.5.2	0.69	t	0.69
2022	STTTT	3.6	\N	f	\N
2022	STTTT	3.7	0.86	t	\N
2022	STTTT	3.8	0.88	t	\N
2022	STTTT	3.9	0.8867	t	\N
2022	STTTT	3.10	1.75	t	\N
2022	STTTT	4.1.1	0.25	t	0.25
2022	STTTT	4.1.2	1	t	1
2022	STTTT	4.1.3	0.5	t	0.25
2022	STTTT	4.2.1	0.8	t	0.8
2022	STTTT	4.2.2	1	t	1
2022	STTTT	4.3.1	0.75	t	0.75
2022	STTTT	4.3.2	0.97	t	0.97
2022	STTTT	4.4	1.2952	t	\N
2022	STTTT	4.5	1.2945	t	\N
2022	STTTT	5.1	1	t	1
2022	STTTT	5.2.1	0.25	t	0.5
2022	STTTT	5.3.1	0.5	t	0.5
2022	STTTT	5.3.2	0.5	t	0.5
2022	STTTT	5.4.1	0.5	t	0.5
2022	STTTT	5.4.2	1	t	1
2022	STTTT	5.5.1	0.5	t	0.5
2022	STTTT	5.5.2	1.87	t	1.87
2022	STTTT	5.6	0.98	t	0.99
2022	STTTT	5.7	0.25	t	0.5
2022	STTTT	5.8	0.87	t	\N
2022	STTTT	5.9	1.2885	t	\N
2022	STTTT	5.10	1.3208	t	\N
2022	STTTT	6.1.1	0.75	t	0.75
2022	STTTT	6.1.2	1	t	1
2022	STTTT	6.2.1	1.79	t	1.79
2022	STTTT	6.2.2	0.5	t	0.5
2022	STTTT	6.2.3	0.25	t	0.25
2022	STTTT	6.2.4	0.98	t	0.99
2022	STTTT	6.3	0.75	t	0.75
2022	STTTT	6.4	1	t	1
2022	STTTT	6.5	1.3345	t	\N
2022	STTTT	6.6	1.3335	t	\N
2022	STTTT	7.1	0.5	t	0.5
2022	STTTT	7.2	0.56	t	0.56
2022	STTTT	7.3	0.81	t	0.81
2022	STTTT	7.4	0.2	t	0.2
2022	STTTT	7.5	0.3	t	0.3
2022	STTTT	7.6	0.2	t	0.2
2022	STTTT	7.7	\N	f	\N
2022	STTTT	7.8	0.7	t	1.5
2022	STTTT	7.9	1	t	1
2022	STTTT	7.10	0.25	t	0.25
2022	STTTT	7.11	\N	f	\N
2022	STTTT	7.12	0.75	t	0.75
2022	STTTT	7.13	0.5	t	1.25
2022	STTTT	7.14	1.227	t	\N
2022	STTTT	7.15	1.2278	t	\N
2022	STTTT	8.1.1	1	t	1
2022	STTTT	8.1.2	1.92	t	1.92
2022	STTTT	8.2.1	1	t	1
2022	STTTT	8.2.2	1	t	1
2022	STTTT	8.3	0.99	t	0.99
2022	STTTT	8.4	0.25	t	1
2022	STTTT	8.5	1.766	t	\N
2022	STTTT	8.6	0.88	t	\N
2022	STTTT	8.7	0.8745	t	\N
2022	STTTT	8.8	0.95	t	\N
2022	STTTT	8.9	0.89	t	\N
2022	SVHTT	1.1.1	0.25	t	0.5
2022	SVHTT	1.1.2	0.5	t	0.5
2022	SVHTT	1.1.3	2	t	2
2022	SVHTT	1.2.1	0.5	t	0.5
2022	SVHTT	1.2.2	0.5	t	0.5
2022	SVHTT	1.3.1	\N	f	\N
2022	SVHTT	1.3.2	0.73	t	1
2022	SVHTT	1.4	1	t	1
2022	SVHTT	1.5	0.5	t	1
2022	SVHTT	1.6	0.91	t	0.91
2022	SVHTT	1.7	0	t	0
2022	SVHTT	1.8	0.2	t	0.2
2022	SVHTT	1.9	0.85	t	\N
2022	SVHTT	1.10	0.868	t	\N
2022	SVHTT	1.11	0.857	t	\N
2022	SVHTT	2.1	1.5	t	1.5
2022	SVHTT	2.2.1	0.5	t	0.5
2022	SVHTT	2.2.2	0.25	t	0.5
2022	SVHTT	2.3.1	0.5	t	0.5
2022	SVHTT	2.3.2	1	t	1
2022	SVHTT	2.4	1.21	t	1.21
2022	SVHTT	2.5	0.5	t	0.5
2022	SVHTT	2.6	1.3546	t	\N
2022	SVHTT	2.7	1.353	t	\N
2022	SVHTT	3.1.1	0.25	t	0.25
2022	SVHTT	3.1.2	0.5	t	0.5
2022	SVHTT	3.1.3	\N	f	\N
2022	SVHTT	3.2	0.25	t	0.75
2022	SVHTT	3.3.1	1	t	1
2022	SVHTT	3.3.2	1	t	1
2022	SVHTT	3.4.1	1.96	t	2
2022	SVHTT	3.4.2	1	t	1
2022	SVHTT	3.4.3	1	t	1
2022	SVHTT	3.5.1	0.5	t	0.5
2022	SVHTT	3.5.2	0.76	t	0.83
2022	SVHTT	3.6	0.5	t	0.5
2022	SVHTT	3.7	0.87	t	\N
2022	SVHTT	3.8	0.86	t	\N
2022	SVHTT	3.9	0.9085	t	\N
2022	SVHTT	3.10	1.792	t	\N
2022	SVHTT	4.1.1	0.25	t	0.5
2022	SVHTT	4.1.2	1	t	1
2022	SVHTT	4.1.3	0.5	t	0.5
2022	SVHTT	4.2.1	1	t	1
2022	SVHTT	4.2.2	1	t	1
2022	SVHTT	4.3.1	1	t	1
2022	SVHTT	4.3.2	0.59	t	0.62
2022	SVHTT	4.4	1.3515	t	\N
2022	SVHTT	4.5	1.32	t	\N
2022	SVHTT	5.1	1	t	1
2022	SVHTT	5.2.1	0.25	t	0.5
2022	SVHTT	5.3.1	0.5	t	0.5
2022	SVHTT	5.3.2	0.5	t	0.5
2022	SVHTT	5.4.1	0.5	t	0.5
2022	SVHTT	5.4.2	1	t	1
2022	SVHTT	5.5.1	1	t	1
2022	SVHTT	5.5.2	1.77	t	1.77
2022	SVHTT	5.6	1	t	1
2022	SVHTT	5.7	0.5	t	0.5
2022	SVHTT	5.8	0.8378	t	\N
2022	SVHTT	5.9	1.2765	t	\N
2022	SVHTT	5.10	1.29	t	\N
2022	SVHTT	6.1.1	1	t	1
2022	SVHTT	6.1.2	1	t	1
2022	SVHTT	6.2.1	1.91	t	2
2022	SVHTT	6.2.2	0.5	t	0.5
2022	SVHTT	6.2.3	0.5	t	0.5
2022	SVHTT	6.2.4	0.78	t	1
2022	SVHTT	6.3	1	t	1
2022	SVHTT	6.4	0.5	t	1
2022	SVHTT	6.5	1.3438	t	\N
2022	SVHTT	6.6	1.341	t	\N
2022	SVHTT	7.1	1	t	1.5
2022	SVHTT	7.2	1	t	1
2022	SVHTT	7.3	0.75	t	0.75
2022	SVHTT	7.4	0	t	0
2022	SVHTT	7.5	0.1	t	0.1
2022	SVHTT	7.6	0.2	t	0.2
2022	SVHTT	7.7	0	t	1
2022	SVHTT	7.8	1.46	t	1.46
2022	SVHTT	7.9	0.97	t	1
2022	SVHTT	7.10	0	t	0.5
2022	SVHTT	7.11	1	t	1
2022	SVHTT	7.12	0	t	0
2022	SVHTT	7.13	1.5	t	1.5
2022	SVHTT	7.14	1.278	t	\N
2022	SVHTT	7.15	1.3099	t	\N
2022	SVHTT	8.1.1	0.5	t	0.5
2022	SVHTT	8.1.2	1.99	t	1.99
2022	SVHTT	8.2.1	1	t	1
2022	SVHTT	8.2.2	0.5	t	0.5
2022	SVHTT	8.3	0.88	t	0.97
2022	SVHTT	8.4	1	t	1
2022	SVHTT	8.5	1.864	t	\N
2022	SVHTT	8.6	0.91	t	\N
2022	SVHTT	8.7	0.9114	t	\N
2022	SVHTT	8.8	0.91	t	\N
2022	SVHTT	8.9	0.94	t	\N
2022	SXD	1.1.1	0.25	t	0.5
2022	SXD	1.1.2	0.5	t	0.5
2022	SXD	1.1.3	1	t	1
2022	SXD	1.2.1	1	t	1
2022	SXD	1.2.2	0.25	t	0.25
2022	SXD	1.3.1	0.5	t	0.5
2022	SXD	1.3.2	0.49	t	0.78
2022	SXD	1.4	1	t	1
2022	SXD	1.5	1	t	1
2022	SXD	1.6	1.3	t	1.3
2022	SXD	1.7	0.1	t	0.1
2022	SXD	1.8	0.2	t	0.2
2022	SXD	1.9	0.82	t	\N
2022	SXD	1.10	0.828	t	\N
2022	SXD	1.11	0.8072	t	\N
2022	SXD	2.1	1.5	t	1.5
2022	SXD	2.2.1	0.25	t	0.25
2022	SXD	2.2.2	0.5	t	0.5
2022	SXD	2.3.1	0.25	t	0.5
2022	SXD	2.3.2	0.96	t	0.96
2022	SXD	2.4	1.5	t	1.5
2022	SXD	2.5	0.25	t	0.25
2022	SXD	2.6	1.3286	t	\N
2022	SXD	2.7	1.2984	t	\N
2022	SXD	3.1.1	0.5	t	0.5
2022	SXD	3.1.2	0.5	t	0.5
2022	SXD	3.1.3	0.25	t	0.5
2022	SXD	3.2	1	t	1
2022	SXD	3.3.1	1.5	t	1.5
2022	SXD	3.3.2	0.5	t	0.5
2022	SXD	3.4.1	1.81	t	1.8
2022	SXD	3.4.2	1	t	1
2022	SXD	3.4.3	1	t	1
2022	SXD	3.5.1	0.25	t	0.5
2022	SXD	3.5.2	0.73	t	1
2022	SXD	3.6	0.25	t	0.25
2022	SXD	3.7	0.9	t	\N
2022	SXD	3.8	0.8972	t	\N
2022	SXD	3.9	0.88	t	\N
2022	SXD	3.10	1.7504	t	\N
2022	SXD	4.1.1	0.25	t	0.25
2022	SXD	4.1.2	1	t	1
2022	SXD	4.1.3	0.25	t	0.25
2022	SXD	4.2.1	0.8	t	0.8
2022	SXD	4.2.2	0.94	t	0.94
2022	SXD	4.3.1	1	t	1
2022	SXD	4.3.2	1	t	1
2022	SXD	4.4	1.311	t	\N
2022	SXD	4.5	1.3092	t	\N
2022	SXD	5.1	0.75	t	0.75
2022	SXD	5.2.1	\N	f	\N
2022	SXD	5.3.1	0.5	t	0.5
2022	SXD	5.3.2	1	t	1
2022	SXD	5.4.1	0.5	t	0.5
2022	SXD	5.4.2	0.75	t	1
2022	SXD	5.5.1	0.75	t	0.75
2022	SXD	5.5.2	1.86	t	1.86
2022	SXD	5.6	\N	f	\N
2022	SXD	5.7	0	t	0
2022	SXD	5.8	0.85	t	\N
2022	SXD	5.9	1.2744	t	\N
2022	SXD	5.10	1.3141	t	\N
2022	SXD	6.1.1	1	t	1
2022	SXD	6.1.2	1	t	1
2022	SXD	6.2.1	1.83	t	1.83
2022	SXD	6.2.2	0.5	t	0.5
2022	SXD	6.2.3	0.5	t	0.5
2022	SXD	6.2.4	1	t	1
2022	SXD	6.3	0.75	t	1
2022	SXD	6.4	0.5	t	1
2022	SXD	6.5	1.3199	t	\N
2022	SXD	6.6	1.3488	t	\N
2022	SXD	7.1	1.5	t	1.5
2022	SXD	7.2	0.5	t	0.5
2022	SXD	7.3	0.65	t	0.75
2022	SXD	7.4	0.1	t	0.1
2022	SXD	7.5	0.5	t	0.5
2022	SXD	7.6	0	t	0.2
2022	SXD	7.7	0.5	t	1
2022	SXD	7.8	1.5	t	1.5
2022	SXD	7.9	0.84	t	1
2022	SXD	7.10	0.25	t	0.25
2022	SXD	7.11	0.75	t	1
2022	SXD	7.12	0.25	t	0.25
2022	SXD	7.13	1.5	t	1.5
2022	SXD	7.14	1.2456	t	\N
2022	SXD	7.15	1.2775	t	\N
2022	SXD	8.1.1	0.5	t	1
2022	SXD	8.1.2	1.99	t	1.99
2022	SXD	8.2.1	0.75	t	1
2022	SXD	8.2.2	1	t	1
2022	SXD	8.3	0.94	t	1
2022	SXD	8.4	0.5	t	0.5
2022	SXD	8.5	1.8	t	\N
2022	SXD	8.6	0.89	t	\N
2022	SXD	8.7	0.91	t	\N
2022	SXD	8.8	0.91	t	\N
2022	SXD	8.9	0.8927	t	\N
2022	SYT	1.1.1	0.5	t	0.5
2022	SYT	1.1.2	0	t	0
2022	SYT	1.1.3	1	t	2
2022	SYT	1.2.1	1	t	1
2022	SYT	1.2.2	0.25	t	0.25
2022	SYT	1.3.1	1	t	1
2022	SYT	1.3.2	1	t	1
2022	SYT	1.4	0.75	t	0.75
2022	SYT	1.5	1	t	1
2022	SYT	1.6	1.61	t	1.61
2022	SYT	1.7	0.3	t	0.3
2022	SYT	1.8	0.2	t	0.2
2022	SYT	1.9	0.8953	t	\N
2022	SYT	1.10	0.882	t	\N
2022	SYT	1.11	0.87	t	\N
2022	SYT	2.1	1	t	1
2022	SYT	2.2.1	0.5	t	0.5
2022	SYT	2.2.2	0.5	t	0.5
2022	SYT	2.3.1	0.5	t	0.5
2022	SYT	2.3.2	0.95	t	0.95
2022	SYT	2.4	1.5	t	1.5
2022	SYT	2.5	0.25	t	0.25
2022	SYT	2.6	1.3407	t	\N
2022	SYT	2.7	1.3695	t	\N
2022	SYT	3.1.1	0.25	t	0.25
2022	SYT	3.1.2	0.5	t	0.5
2022	SYT	3.1.3	0.5	t	0.5
2022	SYT	3.2	1	t	1
2022	SYT	3.3.1	1.5	t	1.5
2022	SYT	3.3.2	1	t	1
2022	SYT	3.4.1	1.85	t	1.85
2022	SYT	3.4.2	0.5	t	0.5
2022	SYT	3.4.3	0.5	t	1
2022	SYT	3.5.1	0.25	t	0.5
2022	SYT	3.5.2	0.85	t	0.92
2022	SYT	3.6	0.5	t	0.5
2022	SYT	3.7	0.9153	t	\N
2022	SYT	3.8	0.92	t	\N
2022	SYT	3.9	0.97	t	\N
2022	SYT	3.10	1.868	t	\N
2022	SYT	4.1.1	0.25	t	0.25
2022	SYT	4.1.2	1	t	1
2022	SYT	4.1.3	0.5	t	0.5
2022	SYT	4.2.1	1	t	1
2022	SYT	4.2.2	1	t	1
2022	SYT	4.3.1	1	t	1
2022	SYT	4.3.2	0.77	t	1
2022	SYT	4.4	1.3989	t	\N
2022	SYT	4.5	1.368	t	\N
2022	SYT	5.1	0.75	t	0.75
2022	SYT	5.2.1	\N	f	\N
2022	SYT	5.3.1	0.5	t	0.5
2022	SYT	5.3.2	1	t	1
2022	SYT	5.4.1	0.5	t	0.5
2022	SYT	5.4.2	1	t	1
2022	SYT	5.5.1	0.5	t	1
2022	SYT	5.5.2	2	t	2
2022	SYT	5.6	0.82	t	1
2022	SYT	5.7	0.5	t	0.5
2022	SYT	5.8	0.8759	t	\N
2022	SYT	5.9	1.371	t	\N
2022	SYT	5.10	1.37	t	\N
2022	SYT	6.1.1	1	t	1
2022	SYT	6.1.2	1	t	1
2022	SYT	6.2.1	1.84	t	1.96
2022	SYT	6.2.2	0.5	t	0.5
2022	SYT	6.2.3	0.5	t	0.5
2022	SYT	6.2.4	0.89	t	0.89
2022	SYT	6.3	1	t	1
2022	SYT	6.4	0.5	t	0.5
2022	SYT	6.5	1.384	t	\N
2022	SYT	6.6	1.3515	t	\N
2022	SYT	7.1	0.5	t	1
2022	SYT	7.2	0.92	t	0.98
2022	SYT	7.3	0.69	t	1
2022	SYT	7.4	0.1	t	0.1
2022	SYT	7.5	0.3	t	0.3
2022	SYT	7.6	0.1	t	0.2
2022	SYT	7.7	1	t	0.5
2022	SYT	7.8	1.26	t	1.26
2022	SYT	7.9	0.55	t	0.55
2022	SYT	7.10	0	t	0
2022	SYT	7.11	0.75	t	0.75
2022	SYT	7.12	0.25	t	1
2022	SYT	7.13	0.75	t	0.75
2022	SYT	7.14	1.305	t	\N
2022	SYT	7.15	1.2756	t	\N
2022	SYT	8.1.1	0.5	t	1
2022	SYT	8.1.2	1.98	t	1.98
2022	SYT	8.2.1	1	t	1
2022	SYT	8.2.2	1	t	1
2022	SYT	8.3	0.85	t	0.85
2022	SYT	8.4	0.75	t	0.75
2022	SYT	8.5	1.786	t	\N
2022	SYT	8.6	0.88	t	\N
2022	SYT	8.7	0.95	t	\N
2022	SYT	8.8	0.9223	t	\N
2022	SYT	8.9	0.88	t	\N
2022	TTTP	1.1.1	0.25	t	0.5
2022	TTTP	1.1.2	0.5	t	0.5
2022	TTTP	1.1.3	1	t	2
2022	TTTP	1.2.1	1	t	1
2022	TTTP	1.2.2	0.5	t	0.5
2022	TTTP	1.3.1	1	t	1
2022	TTTP	1.3.2	0.86	t	1
2022	TTTP	1.4	0.75	t	1
2022	TTTP	1.5	1	t	1
2022	TTTP	1.6	2	t	2
2022	TTTP	1.7	0.3	t	0.3
2022	TTTP	1.8	0.2	t	0.2
2022	TTTP	1.9	0.91	t	\N
2022	TTTP	1.10	0.902	t	\N
2022	TTTP	1.11	0.8644	t	\N
2022	TTTP	2.1	1.5	t	1.5
2022	TTTP	2.2.1	0.5	t	0.5
2022	TTTP	2.2.2	0.25	t	0.25
2022	TTTP	2.3.1	0.25	t	0.5
2022	TTTP	2.3.2	1	t	1
2022	TTTP	2.4	1.44	t	1.44
2022	TTTP	2.5	0.5	t	0.5
2022	TTTP	2.6	1.4038	t	\N
2022	TTTP	2.7	1.371	t	\N
2022	TTTP	3.1.1	0.25	t	0.25
2022	TTTP	3.1.2	0.5	t	0.5
2022	TTTP	3.1.3	0.5	t	0.5
2022	TTTP	3.2	0.5	t	0.5
2022	TTTP	3.3.1	\N	f	\N
2022	TTTP	3.3.2	\N	f	\N
2022	TTTP	3.4.1	1.99	t	2
2022	TTTP	3.4.2	1	t	1
2022	TTTP	3.4.3	1	t	1
2022	TTTP	3.5.1	0.25	t	0.25
2022	TTTP	3.5.2	1	t	1
2022	TTTP	3.6	0.5	t	0.5
2022	TTTP	3.7	0.9297	t	\N
2022	TTTP	3.8	0.89	t	\N
2022	TTTP	3.9	0.95	t	\N
2022	TTTP	3.10	1.812	t	\N
2022	TTTP	4.1.1	0.5	t	0.5
2022	TTTP	4.1.2	\N	f	\N
2022	TTTP	4.1.3	0.5	t	0.5
2022	TTTP	4.2.1	0.8	t	0.8
2022	TTTP	4.2.2	0.94	t	1
2022	TTTP	4.3.1	1	t	1
2022	TTTP	4.3.2	0.96	t	0.98
2022	TTTP	4.4	1.3628	t	\N
2022	TTTP	4.5	1.3605	t	\N
2022	TTTP	5.1	1	t	1
2022	TTTP	5.2.1	\N	f	\N
2022	TTTP	5.3.1	0.5	t	0.5
2022	TTTP	5.3.2	1	t	1
2022	TTTP	5.4.1	0.5	t	0.5
2022	TTTP	5.4.2	0.5	t	1
2022	TTTP	5.5.1	1	t	1
2022	TTTP	5.5.2	1.86	t	1.86
2022	TTTP	5.6	1	t	1
2022	TTTP	5.7	0.5	t	0.5
2022	TTTP	5.8	0.8891	t	\N
2022	TTTP	5.9	1.3965	t	\N
2022	TTTP	5.10	1.4	t	\N
2022	TTTP	6.1.1	1	t	1
2022	TTTP	6.1.2	1	t	1
2022	TTTP	6.2.1	1.85	t	1.85
2022	TTTP	6.2.2	0.5	t	0.5
2022	TTTP	6.2.3	0.5	t	0.5
2022	TTTP	6.2.4	1	t	1
2022	TTTP	6.3	0.75	t	1
2022	TTTP	6.4	1	t	1
2022	TTTP	6.5	1.3946	t	\N
2022	TTTP	6.6	1.3635	t	\N
2022	TTTP	7.1	1.5	t	1.5
2022	TTTP	7.2	1	t	1
2022	TTTP	7.3	0.75	t	0.75
2022	TTTP	7.4	0	t	0.3
2022	TTTP	7.5	0.5	t	0.5
2022	TTTP	7.6	0.2	t	0.2
2022	TTTP	7.7	\N	f	\N
2022	TTTP	7.8	1.48	t	1.49
2022	TTTP	7.9	0.58	t	1
2022	TTTP	7.10	0.5	t	0.5
2022	TTTP	7.11	1	t	1
2022	TTTP	7.12	0.25	t	1
2022	TTTP	7.13	1.5	t	1.5
2022	TTTP	7.14	1.3005	t	\N
2022	TTTP	7.15	1.3318	t	\N
2022	TTTP	8.1.1	0.5	t	0.5
2022	TTTP	8.1.2	1.92	t	2
2022	TTTP	8.2.1	1	t	1
2022	TTTP	8.2.2	1	t	1
2022	TTTP	8.3	0.93	t	0.93
2022	TTTP	8.4	1	t	1
2022	TTTP	8.5	1.868	t	\N
2022	TTTP	8.6	0.92	t	\N
2022	TTTP	8.7	0.9468	t	\N
2022	TTTP	8.8	0.92	t	\N
2022	TTTP	8.9	0.95	t	\N
2022	VPUB	1.1.1	0	t	0
2022	VPUB	1.1.2	0.25	t	0.25
2022	VPUB	1.1.3	1	t	2
2022	VPUB	1.2.1	1	t	1
2022	VPUB	1.2.2	0	t	0.5
2022	VPUB	1.3.1	1	t	1
2022	VPUB	1.3.2	0.92	t	0.92
2022	VPUB	1.4	0.75	t	0.75
2022	VPUB	1.5	1	t	1
2022	VPUB	1.6	2	t	2
2022	VPUB	1.7	0.2	t	0.2
2022	VPUB	1.8	0.2	t	0.2
2022	VPUB	1.9	0.84	t	\N
2022	VPUB	1.10	0.8704	t	\N
2022	VPUB	1.11	0.9019	t	\N
2022	VPUB	2.1	\N	f	\N
2022	VPUB	2.2.1	0.25	t	0.25
2022	VPUB	2.2.2	0.25	t	0.25
2022	VPUB	2.3.1	0.5	t	0.5
2022	VPUB	2.3.2	0.88	t	0.88
2022	VPUB	2.4	1.48	t	1.48
2022	VPUB	2.5	0.5	t	0.5
2022	VPUB	2.6	1.3685	t	\N
2022	VPUB	2.7	1.3668	t	\N
2022	VPUB	3.1.1	0.5	t	0.5
2022	VPUB	3.1.2	\N	f	\N
2022	VPUB	3.1.3	0.5	t	0.5
2022	VPUB	3.2	1	t	1
2022	VPUB	3.3.1	1.5	t	1.5
2022	VPUB	3.3.2	0.5	t	1
2022	VPUB	3.4.1	1.99	t	1.99
2022	VPUB	3.4.2	\N	f	\N
2022	VPUB	3.4.3	0.5	t	0.5
2022	VPUB	3.5.1	0.5	t	0.5
2022	VPUB	3.5.2	0.93	t	0.93
2022	VPUB	3.6	0.5	t	0.5
2022	VPUB	3.7	0.9006	t	\N
2022	VPUB	3.8	0.92	t	\N
2022	VPUB	3.9	0.9	t	\N
2022	VPUB	3.10	1.7792	t	\N
2022	VPUB	4.1.1	0.5	t	0.5
2022	VPUB	4.1.2	1	t	1
2022	VPUB	4.1.3	0.5	t	0.5
2022	VPUB	4.2.1	1	t	1
2022	VPUB	4.2.2	0.73	t	0.73
2022	VPUB	4.3.1	0.5	t	1
2022	VPUB	4.3.2	1	t	1
2022	VPUB	4.4	1.3774	t	\N
2022	VPUB	4.5	1.3752	t	\N
2022	VPUB	5.1	1	t	1
2022	VPUB	5.2.1	0.5	t	0.5
2022	VPUB	5.3.1	0.25	t	0.25
2022	VPUB	5.3.2	1	t	1
2022	VPUB	5.4.1	0.5	t	0.5
2022	VPUB	5.4.2	1	t	1
2022	VPUB	5.5.1	0.75	t	1
2022	VPUB	5.5.2	1.66	t	1.93
2022	VPUB	5.6	\N	f	\N
2022	VPUB	5.7	0.25	t	0.5
2022	VPUB	5.8	0.8569	t	\N
2022	VPUB	5.9	1.3284	t	\N
2022	VPUB	5.10	1.32	t	\N
2022	VPUB	6.1.1	0.75	t	1
2022	VPUB	6.1.2	1	t	1
2022	VPUB	6.2.1	1.8	t	2
2022	VPUB	6.2.2	0.5	t	0.5
2022	VPUB	6.2.3	0.5	t	0.5
2022	VPUB	6.2.4	0.88	t	1
2022	VPUB	6.3	1	t	1
2022	VPUB	6.4	0.5	t	1
2022	VPUB	6.5	1.3815	t	\N
2022	VPUB	6.6	1.3512	t	\N
2022	VPUB	7.1	1	t	1
2022	VPUB	7.2	0.94	t	0.94
2022	VPUB	7.3	0.77	t	1
2022	VPUB	7.4	0.2	t	0.2
2022	VPUB	7.5	0.4	t	0.4
2022	VPUB	7.6	0	t	0.2
2022	VPUB	7.7	0.5	t	1
2022	VPUB	7.8	1.29	t	1.29
2022	VPUB	7.9	\N	f	\N
2022	VPUB	7.10	0.25	t	0.5
2022	VPUB	7.11	1	t	1
2022	VPUB	7.12	0.25	t	0.25
2022	VPUB	7.13	1.5	t	1.5
2022	VPUB	7.14	1.3824	t	\N
2022	VPUB	7.15	1.3824	t	\N
2022	VPUB	8.1.1	0.5	t	1
2022	VPUB	8.1.2	2	t	2
2022	VPUB	8.2.1	1	t	1
2022	VPUB	8.2.2	1	t	1
2022	VPUB	8.3	0.88	t	1
2022	VPUB	8.4	0.5	t	0.75
2022	VPUB	8.5	1.7744	t	\N
2022	VPUB	8.6	0.9	t	\N
2022	VPUB	8.7	0.8988	t	\N
2022	VPUB	8.8	0.9	t	\N
2022	VPUB	8.9	0.91	t	\N
2022	BD	1.1.1	0.25	t	0.5
2022	BD	1.1.2	0.25	t	0.5
2022	BD	1.1.3	2	t	2
2022	BD	1.2.1	0.75	t	0.75
2022	BD	1.2.2	0.5	t	0.5
2022	BD	1.3.1	1	t	1
2022	BD	1.3.2	1	t	1
2022	BD	1.4	1	t	1
2022	BD	1.5	1	t	1
2022	BD	1.6	1.76	t	1.76
2022	BD	1.7	0.3	t	0.3
2022	BD	1.8	0.2	t	0.2
2022	BD	1.9	0.9491	t	\N
2022	BD	1.10	0.944	t	\N
2022	BD	1.11	0.94	t	\N
2022	BD	2.1	1.5	t	1.5
2022	BD	2.2.1	0.5	t	0.5
2022	BD	2.2.2	0.5	t	0.5
2022	BD	2.3.1	0.25	t	0.25
2022	BD	2.3.2	1	t	1
2022	BD	2.4	1.48	t	1.5
2022	BD	2.5	0.5	t	0.5
2022	BD	2.6	1.4375	t	\N
2022	BD	2.7	1.4355	t	\N
2022	BD	3.1.1	0.5	t	0.5
2022	BD	3.1.2	0.5	t	0.5
2022	BD	3.1.3	0.5	t	0.5
2022	BD	3.2	1	t	1
2022	BD	3.3.1	1.5	t	1.5
2022	BD	3.3.2	\N	f	\N
2022	BD	3.4.1	1.81	t	1.81
2022	BD	3.4.2	1	t	1
2022	BD	3.4.3	1	t	1
2022	BD	3.5.1	0.25	t	0.25
2022	BD	3.5.2	0.9	t	0.9
2022	BD	3.6	0.5	t	0.5
2022	BD	3.7	0.97	t	\N
2022	BD	3.8	0.969	t	\N
2022	BD	3.9	0.97	t	\N
2022	BD	3.10	1.904	t	\N
2022	BD	4.1.1	0.5	t	0.5
2022	BD	4.1.2	1	t	1
2022	BD	4.1.3	0.5	t	0.5
2022	BD	4.2.1	1	t	1
2022	BD	4.2.2	0.78	t	0.78
2022	BD	4.3.1	1	t	1
2022	BD	4.3.2	0.88	t	0.88
2022	BD	4.4	1.4452	t	\N
2022	BD	4.5	1.4445	t	\N
2022	BD	5.1	1	t	1
2022	BD	5.2.1	0.25	t	0.25
2022	BD	5.2.2	0.25	t	0.25
2022	BD	5.3.1	0.5	t	0.5
2022	BD	5.3.2	1	t	1
2022	BD	5.4.1	0.5	t	0.5
2022	BD	5.4.2	1	t	1
2022	BD	5.5.1	1	t	1
2022	BD	5.5.2	1.9	t	1.9
2022	BD	5.6	1	t	1
2022	BD	5.7	0.25	t	0.5
2022	BD	5.8	0.9656	t	\N
2022	BD	5.9	1.431	t	\N
2022	BD	5.10	1.46	t	\N
2022	BD	6.1.1	1	t	1
2022	BD	6.1.2	1	t	1
2022	BD	6.2.1	1.89	t	1.89
2022	BD	6.2.2	0.5	t	0.5
2022	BD	6.2.3	0.25	t	0.25
2022	BD	6.2.4	0.99	t	0.99
2022	BD	6.3	1	t	1
2022	BD	6.4	1	t	1
2022	BD	6.5	1.4314	t	\N
2022	BD	6.6	1.3995	t	\N
2022	BD	7.1	1.5	t	1.5
2022	BD	7.2	0.87	t	1
2022	BD	7.3	1	t	1
2022	BD	7.4	0.3	t	0.3
2022	BD	7.5	0.5	t	0.5
2022	BD	7.6	0.2	t	0.2
2022	BD	7.7	0	t	0
2022	BD	7.8	1.5	t	1.5
2022	BD	7.9	\N	f	\N
2022	BD	7.10	\N	f	\N
2022	BD	7.11	0.75	t	0.75
2022	BD	7.12	1	t	1
2022	BD	7.13	1.25	t	1.25
2022	BD	7.14	1.4415	t	\N
2022	BD	7.15	1.4138	t	\N
2022	BD	8.1.1	1	t	1
2022	BD	8.1.2	1.95	t	1.95
2022	BD	8.2.1	0.75	t	0.75
2022	BD	8.2.2	1	t	1
2022	BD	8.3	0.8	t	0.8
2022	BD	8.4	1	t	1
2022	BD	8.5	1.932	t	\N
2022	BD	8.6	0.96	t	\N
2022	BD	8.7	0.99	t	\N
2022	BD	8.8	1	t	\N
2022	BD	8.9	0.9744	t	\N
2022	BTL	1.1.1	0.5	t	0.5
2022	BTL	1.1.2	0.5	t	0.5
2022	BTL	1.1.3	1	t	1
2022	BTL	1.2.1	1	t	1
2022	BTL	1.2.2	0.5	t	0.5
2022	BTL	1.3.1	1	t	1
2022	BTL	1.3.2	0.99	t	0.99
2022	BTL	1.4	1	t	1
2022	BTL	1.5	1	t	1
2022	BTL	1.6	2	t	2
2022	BTL	1.7	0.2	t	0.2
2022	BTL	1.8	0.2	t	0.2
2022	BTL	1.9	0.97	t	\N
2022	BTL	1.10	0.968	t	\N
2022	BTL	1.11	0.9362	t	\N
2022	BTL	2.1	1.5	t	1.5
2022	BTL	2.2.1	0.5	t	0.5
2022	BTL	2.2.2	0.5	t	0.5
2022	BTL	2.3.1	0.5	t	0.5
2022	BTL	2.3.2	1	t	1
2022	BTL	2.4	1.27	t	1.27
2022	BTL	2.5	0.5	t	0.5
2022	BTL	2.6	1.4651	t	\N
2022	BTL	2.7	1.464	t	\N
2022	BTL	3.1.1	0.5	t	0.5
2022	BTL	3.1.2	0.5	t	0.5
2022	BTL	3.1.3	0.25	t	0.25
2022	BTL	3.2	1	t	1
2022	BTL	3.3.1	1.5	t	1.5
2022	BTL	3.3.2	1	t	1
2022	BTL	3.4.1	1.79	t	1.95
2022	BTL	3.4.2	1	t	1
2022	BTL	3.4.3	1	t	1
2022	BTL	3.5.1	0.5	t	0.5
2022	BTL	3.5.2	0.93	t	0.93
2022	BTL	3.6	\N	f	\N
2022	BTL	3.7	0.97	t	\N
2022	BTL	3.8	0.9745	t	\N
2022	BTL	3.9	0.95	t	\N
2022	BTL	3.10	1.928	t	\N
2022	BTL	4.1.1	0.5	t	0.5
2022	BTL	4.1.2	1	t	1
2022	BTL	4.1.3	0.5	t	0.5
2022	BTL	4.2.1	1	t	1
2022	BTL	4.2.2	0.87	t	1
2022	BTL	4.3.1	1	t	1
2022	BTL	4.3.2	0.82	t	1
2022	BTL	4.4	1.4679	t	\N
2022	BTL	4.5	1.4364	t	\N
2022	BTL	5.1	1	t	1
2022	BTL	5.2.1	0.25	t	0.25
2022	BTL	5.2.2	0.25	t	0.25
2022	BTL	5.3.1	0.5	t	0.5
2022	BTL	5.3.2	1	t	1
2022	BTL	5.4.1	0.5	t	0.5
2022	BTL	5.4.2	1	t	1
2022	BTL	5.5.1	1	t	1
2022	BTL	5.5.2	1.6	t	2
2022	BTL	5.6	1	t	1
2022	BTL	5.7	0.5	t	0.5
2022	BTL	5.8	0.9745	t	\N
2022	BTL	5.9	1.4412	t	\N
2022	BTL	5.10	1.43	t	\N
2022	BTL	6.1.1	1	t	1
2022	BTL	6.1.2	1	t	1
2022	BTL	6.2.1	1.78	t	1.98
2022	BTL	6.2.2	0.5	t	0.5
2022	BTL	6.2.3	0.25	t	0.25
2022	BTL	6.2.4	1	t	1
2022	BTL	6.3	1	t	1
2022	BTL	6.4	1	t	1
2022	BTL	6.5	1.4399	t	\N
2022	BTL	6.6	1.4676	t	\N
2022	BTL	7.1	1	t	1.5
2022	BTL	7.2	1	t	1
2022	BTL	7.3	0.98	t	0.98
2022	BTL	7.4	0.1	t	0.3
2022	BTL	7.5	0.3	t	0.5
2022	BTL	7.6	0.2	t	0.2
2022	BTL	7.7	1	t	1
2022	BTL	7.8	1.5	t	1.5
2022	BTL	7.9	0.99	t	1
2022	BTL	7.10	\N	f	\N
2022	BTL	7.11	\N	f	\N
2022	BTL	7.12	0.5	t	0.5
2022	BTL	7.13	1.5	t	1.5
2022	BTL	7.14	1.4004	t	\N
2022	BTL	7.15	1.431	t	\N
2022	BTL	8.1.1	1	t	1
2022	BTL	8.1.2	2	t	2
2022	BTL	8.2.1	1	t	1
2022	BTL	8.2.2	1	t	1
2022	BTL	8.3	0.8	t	0.8
2022	BTL	8.4	0.75	t	0.75
2022	BTL	8.5	1.9648	t	\N
2022	BTL	8.6	0.98	t	\N
2022	BTL	8.7	0.97	t	\N
2022	BTL	8.8	0.95	t	\N
2022	BTL	8.9	0.9725	t	\N
2022	BV	1.1.1	0.5	t	0.5
2022	BV	1.1.2	0.25	t	0.5
2022	BV	1.1.3	1	t	2
2022	BV	1.2.1	1	t	1
2022	BV	1.2.2	0.5	t	0.5
2022	BV	1.3.1	0.5	t	0.5
2022	BV	1.3.2	0.98	t	0.98
2022	BV	1.4	1	t	1
2022	BV	1.5	1	t	1
2022	BV	1.6	2	t	2
2022	BV	1.7	0.3	t	0.3
2022	BV	1.8	0.2	t	0.2
2022	BV	1.9	0.92	t	\N
2022	BV	1.10	0.933	t	\N
2022	BV	1.11	0.9188	t	\N
2022	BV	2.1	1.5	t	1.5
2022	BV	2.2.1	0.5	t	0.5
2022	BV	2.2.2	0.25	t	0.25
2022	BV	2.3.1	0.5	t	0.5
2022	BV	2.3.2	0.79	t	0.79
2022	BV	2.4	1.5	t	1.5
2022	BV	2.5	0.5	t	0.5
2022	BV	2.6	1.4319	t	\N
2022	BV	2.7	1.401	t	\N
2022	BV	3.1.1	0.5	t	0.5
2022	BV	3.1.2	0.5	t	0.5
2022	BV	3.1.3	0.5	t	0.5
2022	BV	3.2	1	t	1
2022	BV	3.3.1	1.5	t	1.5
2022	BV	3.3.2	1	t	1
2022	BV	3.4.1	1.89	t	1.97
2022	BV	3.4.2	1	t	1
2022	BV	3.4.3	0.75	t	0.75
2022	BV	3.5.1	0.25	t	0.25
2022	BV	3.5.2	0.79	t	0.79
2022	BV	3.6	0.5	t	0.5
2022	BV	3.7	0.9461	t	\N
2022	BV	3.8	0.92	t	\N
2022	BV	3.9	0.95	t	\N
2022	BV	3.10	1.876	t	\N
2022	BV	4.1.1	0.5	t	0.5
2022	BV	4.1.2	1	t	1
2022	BV	4.1.3	0.5	t	0.5
2022	BV	4.2.1	0.8	t	0.8
2022	BV	4.2.2	0.96	t	0.96
2022	BV	4.3.1	1	t	1
2022	BV	4.3.2	0.87	t	1
2022	BV	4.4	1.4018	t	\N
2022	BV	4.5	1.4295	t	\N
2022	BV	5.1	0.5	t	1
2022	BV	5.2.1	0.25	t	0.25
2022	BV	5.2.2	0.25	t	0.25
2022	BV	5.3.1	0.5	t	0.5
2022	BV	5.3.2	1	t	1
2022	BV	5.4.1	0.5	t	0.5
2022	BV	5.4.2	1	t	1
2022	BV	5.5.1	1	t	1
2022	BV	5.5.2	1.94	t	2
2022	BV	5.6	1	t	1
2022	BV	5.7	0.5	t	0.5
2022	BV	5.8	0.9131	t	\N
2022	BV	5.9	1.416	t	\N
2022	BV	5.10	1.41	t	\N
2022	BV	6.1.1	0.75	t	0.5
2022	BV	6.1.2	\N	f	\N
2022	BV	6.2.1	2	t	2
2022	BV	6.2.2	0.5	t	0.5
2022	BV	6.2.3	0.5	t	0.5
2022	BV	6.2.4	0.85	t	1
2022	BV	6.3	1	t	1
2022	BV	6.4	1	t	1
2022	BV	6.5	1.4201	t	\N
2022	BV	6.6	1.389	t	\N
2022	BV	7.1	1	t	1.5
2022	BV	7.2	0.86	t	0.86
2022	BV	7.3	1	t	1
2022	BV	7.4	0.1	t	0.1
2022	BV	7.5	0.4	t	0.5
2022	BV	7.6	0.1	t	0.2
2022	BV	7.7	1	t	1
2022	BV	7.8	1.5	t	1.5
2022	BV	7.9	0.85	t	0.85
2022	BV	7.10	0.25	t	0.5
2022	BV	7.11	0.75	t	0.75
2022	BV	7.12	0.5	t	0.5
2022	BV	7.13	1.5	t	1.5
2022	BV	7.14	1.3485	t	\N
2022	BV	7.15	1.3807	t	\N
2022	BV	8.1.1	1	t	1
2022	BV	8.1.2	1.92	t	1.92
2022	BV	8.2.1	1	t	1
2022	BV	8.2.2	1	t	1
2022	BV	8.3	0.78	t	0.82
2022	BV	8.4	0.75	t	0.75
2022	BV	8.5	1.93	t	\N
2022	BV	8.6	0.97	t	\N
2022	BV	8.7	0.99	t	\N
2022	BV	8.8	0.95	t	\N
2022	BV	8.9	0.9545	t	\N
2022	CG	1.1.1	0.5	t	0.5
2022	CG	1.1.2	0.5	t	0.5
2022	CG	1.1.3	2	t	2
2022	CG	1.2.1	1	t	1
2022	CG	1.2.2	0.5	t	0.5
2022	CG	1.3.1	1	t	1
2022	CG	1.3.2	0.96	t	0.96
2022	CG	1.4	1	t	1
2022	CG	1.5	0.5	t	0.5
2022	CG	1.6	2	t	2
2022	CG	1.7	0.2	t	0.3
2022	CG	1.8	0.2	t	0.2
2022	CG	1.9	0.9665	t	\N
2022	CG	1.10	0.928	t	\N
2022	CG	1.11	0.92	t	\N
2022	CG	2.1	1.5	t	1.5
2022	CG	2.2.1	0.5	t	0.5
2022	CG	2.2.2	0.5	t	0.5
2022	CG	2.3.1	0.5	t	0.5
2022	CG	2.3.2	0.88	t	1
2022	CG	2.4	1.46	t	1.5
2022	CG	2.5	0.5	t	0.5
2022	CG	2.6	1.428	t	\N
2022	CG	2.7	1.4268	t	\N
2022	CG	3.1.1	0.5	t	0.5
2022	CG	3.1.2	0.5	t	0.5
2022	CG	3.1.3	0.5	t	0.5
2022	CG	3.2	1	t	1
2022	CG	3.3.1	1.5	t	1.5
2022	CG	3.3.2	\N	f	\N
2022	CG	3.4.1	1.35	t	1.35
2022	CG	3.4.2	\N	f	\N
2022	CG	3.4.3	1	t	1
2022	CG	3.5.1	0.5	t	0.5
2022	CG	3.5.2	0.75	t	0.75
2022	CG	3.6	0.5	t	0.5
2022	CG	3.7	0.97	t	\N
2022	CG	3.8	0.9759	t	\N
2022	CG	3.9	0.99	t	\N
2022	CG	3.10	1.9232	t	\N
2022	CG	4.1.1	0.5	t	0.5
2022	CG	4.1.2	1	t	1
2022	CG	4.1.3	0.5	t	0.5
2022	CG	4.2.1	0.2	t	0.2
2022	CG	4.2.2	0.97	t	1
2022	CG	4.3.1	1	t	1
2022	CG	4.3.2	0.77	t	1
2022	CG	4.4	1.4697	t	\N
2022	CG	4.5	1.4388	t	\N
2022	CG	5.1	1	t	1
2022	CG	5.2.1	0.25	t	0.25
2022	CG	5.2.2	0.25	t	0.25
2022	CG	5.3.1	0.5	t	0.5
2022	CG	5.3.2	1	t	1
2022	CG	5.4.1	0.5	t	0.5
2022	CG	5.4.2	1	t	1
2022	CG	5.5.1	1	t	1
2022	CG	5.5.2	1.84	t	1.84
2022	CG	5.6	1	t	1
2022	CG	5.7	0.5	t	0.5
2022	CG	5.8	0.9673	t	\N
2022	CG	5.9	1.4556	t	\N
2022	CG	5.10	1.42	t	\N
2022	CG	6.1.1	1	t	1
2022	CG	6.1.2	1	t	1
2022	CG	6.2.1	2	t	2
2022	CG	6.2.2	0.5	t	0.5
2022	CG	6.2.3	0.25	t	0.25
2022	CG	6.2.4	0.97	t	0.97
2022	CG	6.3	1	t	1
2022	CG	6.4	1	t	1
2022	CG	6.5	1.4284	t	\N
2022	CG	6.6	1.428	t	\N
2022	CG	7.1	1	t	1
2022	CG	7.2	1	t	1
2022	CG	7.3	0.97	t	0.97
2022	CG	7.4	0.3	t	0.3
2022	CG	7.5	0.5	t	0.5
2022	CG	7.6	0.1	t	0.1
2022	CG	7.7	1	t	1
2022	CG	7.8	1.5	t	1.5
2022	CG	7.9	1	t	1
2022	CG	7.10	0.5	t	0.5
2022	CG	7.11	0.75	t	0.75
2022	CG	7.12	0.75	t	0.75
2022	CG	7.13	1.5	t	1.5
2022	CG	7.14	1.4052	t	\N
2022	CG	7.15	1.4073	t	\N
2022	CG	8.1.1	1	t	1
2022	CG	8.1.2	1.96	t	1.96
2022	CG	8.2.1	1	t	1
2022	CG	8.2.2	1	t	1
2022	CG	8.3	0.79	t	1
2022	CG	8.4	1	t	1
2022	CG	8.5	1.9296	t	\N
2022	CG	8.6	0.9417	t	\N
2022	CG	8.7	0.94	t	\N
2022	CG	8.8	0.94	t	\N
2022	CG	8.9	0.98	t	\N
2022	CM	1.1.1	0.5	t	0.25
2022	CM	1.1.2	0.25	t	0.25
2022	CM	1.1.3	2	t	2
2022	CM	1.2.1	1	t	1
2022	CM	1.2.2	0.5	t	0.5
2022	CM	1.3.1	0.5	t	1
2022	CM	1.3.2	0.87	t	0.9
2022	CM	1.4	1	t	1
2022	CM	1.5	0.5	t	1
2022	CM	1.6	2	t	2
2022	CM	1.7	0.2	t	0.2
2022	CM	1.8	0.2	t	0.2
2022	CM	1.9	0.9081	t	\N
2022	CM	1.10	0.908	t	\N
2022	CM	1.11	0.94	t	\N
2022	CM	2.1	1.5	t	1.5
2022	CM	2.2.1	0.5	t	0.5
2022	CM	2.2.2	0.5	t	0.5
2022	CM	2.3.1	0.25	t	0.5
2022	CM	2.3.2	0.91	t	0.91
2022	CM	2.4	1.5	t	1.5
2022	CM	2.5	0.5	t	0.5
2022	CM	2.6	1.4152	t	\N
2022	CM	2.7	1.4136	t	\N
2022	CM	3.1.1	0.25	t	0.25
2022	CM	3.1.2	0.5	t	0.5
2022	CM	3.1.3	0.5	t	0.5
2022	CM	3.2	1	t	1
2022	CM	3.3.1	1.5	t	1.5
2022	CM	3.3.2	1	t	1
2022	CM	3.4.1	1.73	t	1.91
2022	CM	3.4.2	1	t	1
2022	CM	3.4.3	0.75	t	0.75
2022	CM	3.5.1	0.5	t	0.5
2022	CM	3.5.2	0.9	t	0.9
2022	CM	3.6	0.5	t	0.5
2022	CM	3.7	0.96	t	\N
2022	CM	3.8	0.92	t	\N
2022	CM	3.9	0.9388	t	\N
2022	CM	3.10	1.9104	t	\N
2022	CM	4.1.1	0.5	t	0.5
2022	CM	4.1.2	1	t	1
2022	CM	4.1.3	0.25	t	0.5
2022	CM	4.2.1	1	t	1
2022	CM	4.2.2	0.91	t	0.91
2022	CM	4.3.1	1	t	1
2022	CM	4.3.2	0.89	t	1
2022	CM	4.4	1.4364	t	\N
2022	CM	4.5	1.4364	t	\N
2022	CM	5.1	1	t	1
2022	CM	5.2.1	0	t	0
2022	CM	5.2.2	0.25	t	0.25
2022	CM	5.3.1	0.25	t	0.25
2022	CM	5.3.2	1	t	1
2022	CM	5.4.1	0.5	t	0.5
2022	CM	5.4.2	1	t	1
2022	CM	5.5.1	1	t	1
2022	CM	5.5.2	2	t	2
2022	CM	5.6	0.91	t	1
2022	CM	5.7	0.5	t	0.5
2022	CM	5.8	0.95	t	\N
2022	CM	5.9	1.4076	t	\N
2022	CM	5.10	1.4381	t	\N
2022	CM	6.1.1	1	t	1
2022	CM	6.1.2	\N	f	\N
2022	CM	6.2.1	2	t	2
2022	CM	6.2.2	0.5	t	0.5
2022	CM	6.2.3	0.25	t	0.5
2022	CM	6.2.4	0.81	t	0.81
2022	CM	6.3	1	t	1
2022	CM	6.4	1	t	1
2022	CM	6.5	1.4225	t	\N
2022	CM	6.6	1.4508	t	\N
2022	CM	7.1	1.5	t	1.5
2022	CM	7.2	1	t	1
2022	CM	7.3	0.76	t	0.76
2022	CM	7.4	0.3	t	0.3
2022	CM	7.5	0.4	t	0.5
2022	CM	7.6	0.1	t	0.2
2022	CM	7.7	0.5	t	0.5
2022	CM	7.8	1.3	t	1.5
2022	CM	7.9	1	t	1
2022	CM	7.10	\N	f	\N
2022	CM	7.11	0.5	t	1
2022	CM	7.12	1	t	1
2022	CM	7.13	1.25	t	1.25
2022	CM	7.14	1.4052	t	\N
2022	CM	7.15	1.3772	t	\N
2022	CM	8.1.1	0.5	t	0.5
2022	CM	8.1.2	1.83	t	1.83
2022	CM	8.2.1	1	t	1
2022	CM	8.2.2	1	t	1
2022	CM	8.3	0.99	t	0.99
2022	CM	8.4	1	t	1
2022	CM	8.5	1.9488	t	\N
2022	CM	8.6	0.98	t	\N
2022	CM	8.7	0.9799	t	\N
2022	CM	8.8	0.94	t	\N
2022	CM	8.9	0.94	t	\N
2022	DA	1.1.1	0.5	t	0.5
2022	DA	1.1.2	0.5	t	0.5
2022	DA	1.1.3	1	t	2
2022	DA	1.2.1	1	t	1
2022	DA	1.2.2	0.5	t	0.5
2022	DA	1.3.1	1	t	1
2022	DA	1.3.2	0.99	t	1
2022	DA	1.4	1	t	0.75
2022	DA	1.5	1	t	1
2022	DA	1.6	1.91	t	2
2022	DA	1.7	0.2	t	0.2
2022	DA	1.8	0.2	t	0.2
2022	DA	1.9	0.9355	t	\N
2022	DA	1.10	0.927	t	\N
2022	DA	1.11	0.92	t	\N
2022	DA	2.1	1.5	t	1.5
2022	DA	2.2.1	0.5	t	0.5
2022	DA	2.2.2	0.5	t	0.5
2022	DA	2.3.1	0.5	t	0.5
2022	DA	2.3.2	0.79	t	0.79
2022	DA	2.4	1.5	t	1.5
2022	DA	2.5	0.5	t	0.5
2022	DA	2.6	1.4184	t	\N
2022	DA	2.7	1.4475	t	\N
2022	DA	3.1.1	0.5	t	0.5
2022	DA	3.1.2	0.5	t	0.5
2022	DA	3.1.3	0.5	t	0.5
2022	DA	3.2	1	t	1
2022	DA	3.3.1	1.5	t	1.5
2022	DA	3.3.2	\N	f	\N
2022	DA	3.4.1	2	t	2
2022	DA	3.4.2	0.5	t	0.5
2022	DA	3.4.3	1	t	1
2022	DA	3.5.1	0.5	t	0.5
2022	DA	3.5.2	0.88	t	0.88
2022	DA	3.6	0.5	t	0.5
2022	DA	3.7	0.9563	t	\N
2022	DA	3.8	0.96	t	\N
2022	DA	3.9	0.99	t	\N
2022	DA	3.10	1.902	t	\N
2022	DA	4.1.1	0.5	t	0.5
2022	DA	4.1.2	1	t	1
2022	DA	4.1.3	0.5	t	0.5
2022	DA	4.2.1	0.8	t	1
2022	DA	4.2.2	0.96	t	1
2022	DA	4.3.1	1	t	1
2022	DA	4.3.2	0.97	t	0.97
2022	DA	4.4	1.4297	t	\N
2022	DA	4.5	1.4595	t	\N
2022	DA	5.1	1	t	1
2022	DA	5.2.1	0.25	t	0.25
2022	DA	5.2.2	0.25	t	0.25
2022	DA	5.3.1	0.5	t	0.5
2022	DA	5.3.2	1	t	1
2022	DA	5.4.1	0.25	t	0.25
2022	DA	5.4.2	1	t	1
2022	DA	5.5.1	1	t	1
2022	DA	5.5.2	1.85	t	1.85
2022	DA	5.6	1	t	1
2022	DA	5.7	0.5	t	0.5
2022	DA	5.8	0.94	t	\N
2022	DA	5.9	1.431	t	\N
2022	DA	5.10	1.4464	t	\N
2022	DA	6.1.1	1	t	1
2022	DA	6.1.2	1	t	1
2022	DA	6.2.1	2	t	2
2022	DA	6.2.2	0.5	t	0.5
2022	DA	6.2.3	0.5	t	0.5
2022	DA	6.2.4	0.83	t	0.83
2022	DA	6.3	0.75	t	0.75
2022	DA	6.4	1	t	1
2022	DA	6.5	1.4306	t	\N
2022	DA	6.6	1.458	t	\N
2022	DA	7.1	1	t	1.5
2022	DA	7.2	1	t	1
2022	DA	7.3	1	t	1
2022	DA	7.4	0.2	t	0.2
2022	DA	7.5	0.4	t	0.4
2022	DA	7.6	0.1	t	0.1
2022	DA	7.7	1	t	1
2022	DA	7.8	1.5	t	1.5
2022	DA	7.9	0.97	t	1
2022	DA	7.10	0.5	t	0.5
2022	DA	7.11	1	t	1
2022	DA	7.12	0.75	t	0.75
2022	DA	7.13	1.25	t	1.25
2022	DA	7.14	1.395	t	\N
2022	DA	7.15	1.3965	t	\N
2022	DA	8.1.1	1	t	1
2022	DA	8.1.2	1.91	t	1.91
2022	DA	8.2.1	1	t	1
2022	DA	8.2.2	1	t	1
2022	DA	8.3	0.92	t	0.94
2022	DA	8.4	0.75	t	0.75
2022	DA	8.5	1.916	t	\N
2022	DA	8.6	1	t	\N
2022	DA	8.7	0.97	t	\N
2022	DA	8.8	0.9436	t	\N
2022	DA	8.9	0.98	t	\N
2022	DD	1.1.1	0.5	t	0.5
2022	DD	1.1.2	0.5	t	0.5
2022	DD	1.1.3	2	t	2
2022	DD	1.2.1	0.75	t	0.75
2022	DD	1.2.2	0.5	t	0.5
2022	DD	1.3.1	1	t	1
2022	DD	1.3.2	1	t	1
2022	DD	1.4	1	t	1
2022	DD	1.5	0.5	t	0.5
2022	DD	1.6	1.83	t	1.89
2022	DD	1.7	0.3	t	0.3
2022	DD	1.8	0.2	t	0.2
2022	DD	1.9	0.93	t	\N
2022	DD	1.10	0.916	t	\N
2022	DD	1.11	0.9341	t	\N
2022	DD	2.1	1.5	t	1.5
2022	DD	2.2.1	0.5	t	0.5
2022	DD	2.2.2	0.5	t	0.5
2022	DD	2.3.1	0.25	t	0.25
2022	DD	2.3.2	1	t	1
2022	DD	2.4	1.46	t	1.46
2022	DD	2.5	0.5	t	0.5
2022	DD	2.6	1.4533	t	\N
2022	DD	2.7	1.4205	t	\N
2022	DD	3.1.1	0.5	t	0.5
2022	DD	3.1.2	0.5	t	0.5
2022	DD	3.1.3	0.5	t	0.5
2022	DD	3.2	1	t	1
2022	DD	3.3.1	1.5	t	1.5
2022	DD	3.3.2	\N	f	\N
2022	DD	3.4.1	1.87	t	2
2022	DD	3.4.2	1	t	1
2022	DD	3.4.3	1	t	1
2022	DD	3.5.1	0.5	t	0.5
2022	DD	3.5.2	0.9	t	1
2022	DD	3.6	0.25	t	0.25
2022	DD	3.7	0.94	t	\N
2022	DD	3.8	0.9621	t	\N
2022	DD	3.9	0.94	t	\N
2022	DD	3.10	1.926	t	\N
2022	DD	4.1.1	0.5	t	0.5
2022	DD	4.1.2	\N	f	\N
2022	DD	4.1.3	0.5	t	0.5
2022	DD	4.2.1	0.8	t	0.8
2022	DD	4.2.2	0.94	t	0.94
2022	DD	4.3.1	1	t	1
2022	DD	4.3.2	0.98	t	0.98
2022	DD	4.4	1.4416	t	\N
2022	DD	4.5	1.4115	t	\N
2022	DD	5.1	1	t	1
2022	DD	5.2.1	0.25	t	0.25
2022	DD	5.2.2	0.25	t	0.25
2022	DD	5.3.1	0.5	t	0.5
2022	DD	5.3.2	1	t	1
2022	DD	5.4.1	0.25	t	0.5
2022	DD	5.4.2	0.75	t	0.75
2022	DD	5.5.1	1	t	1
2022	DD	5.5.2	1.97	t	1.99
2022	DD	5.6	1	t	1
2022	DD	5.7	0.5	t	0.5
2022	DD	5.8	0.9546	t	\N
2022	DD	5.9	1.4355	t	\N
2022	DD	5.10	1.44	t	\N
2022	DD	6.1.1	1	t	1
2022	DD	6.1.2	1	t	1
2022	DD	6.2.1	2	t	2
2022	DD	6.2.2	0.5	t	0.5
2022	DD	6.2.3	0.25	t	0.5
2022	DD	6.2.4	0.92	t	0.92
2022	DD	6.3	1	t	1
2022	DD	6.4	1	t	1
2022	DD	6.5	1.42	t	\N
2022	DD	6.6	1.4475	t	\N
2022	DD	7.1	1.5	t	1.5
2022	DD	7.2	1	t	1
2022	DD	7.3	0.61	t	1
2022	DD	7.4	0.3	t	0.3
2022	DD	7.5	0.5	t	0.5
2022	DD	7.6	0.2	t	0.2
2022	DD	7.7	0.5	t	0.5
2022	DD	7.8	1.5	t	1.5
2022	DD	7.9	\N	f	\N
2022	DD	7.10	0	t	0
2022	DD	7.11	1	t	1
2022	DD	7.12	1	t	1
2022	DD	7.13	1.25	t	1.5
2022	DD	7.14	1.4055	t	\N
2022	DD	7.15	1.4375	t	\N
2022	DD	8.1.1	1	t	1
2022	DD	8.1.2	1.81	t	1.81
2022	DD	8.2.1	1	t	1
2022	DD	8.2.2	1	t	1
2022	DD	8.3	1	t	1
2022	DD	8.4	0.75	t	1
2022	DD	8.5	1.906	t	\N
2022	DD	8.6	0.98	t	\N
2022	DD	8.7	0.98	t	\N
2022	DD	8.8	0.96	t	\N
2022	DD	8.9	0.9533	t	\N
2022	DP	1.1.1	0.5	t	0.5
2022	DP	1.1.2	0.25	t	0.25
2022	DP	1.1.3	2	t	2
2022	DP	1.2.1	1	t	1
2022	DP	1.2.2	0.5	t	0.5
2022	DP	1.3.1	1	t	1
2022	DP	1.3.2	0.99	t	0.99
2022	DP	1.4	1	t	1
2022	DP	1.5	0	t	0
2022	DP	1.6	1.99	t	1.99
2022	DP	1.7	0.2	t	0.2
2022	DP	1.8	0.2	t	0.2
2022	DP	1.9	0.92	t	\N
2022	DP	1.10	0.9536	t	\N
2022	DP	1.11	0.9573	t	\N
2022	DP	2.1	\N	f	\N
2022	DP	2.2.1	0.5	t	0.5
2022	DP	2.2.2	0.5	t	0.5
2022	DP	2.3.1	0.5	t	0.5
2022	DP	2.3.2	1	t	1
2022	DP	2.4	1.31	t	1.31
2022	DP	2.5	0.5	t	0.5
2022	DP	2.6	1.4183	t	\N
2022	DP	2.7	1.4172	t	\N
2022	DP	3.1.1	0.25	t	0.25
2022	DP	3.1.2	0.5	t	0.5
2022	DP	3.1.3	0.5	t	0.5
2022	DP	3.2	1	t	1
2022	DP	3.3.1	1.5	t	1.5
2022	DP	3.3.2	1	t	1
2022	DP	3.4.1	1.89	t	2
2022	DP	3.4.2	1	t	1
2022	DP	3.4.3	1	t	1
2022	DP	3.5.1	0.5	t	0.5
2022	DP	3.5.2	0.86	t	0.98
2022	DP	3.6	\N	f	\N
2022	DP	3.7	0.9592	t	\N
2022	DP	3.8	0.93	t	\N
2022	DP	3.9	0.96	t	\N
2022	DP	3.10	1.9312	t	\N
2022	DP	4.1.1	0.5	t	0.5
2022	DP	4.1.2	1	t	1
2022	DP	4.1.3	0.5	t	0.5
2022	DP	4.2.1	0.8	t	0.8
2022	DP	4.2.2	0.82	t	0.81
2022	DP	4.3.1	1	t	1
2022	DP	4.3.2	0.99	t	0.99
2022	DP	4.4	1.4307	t	\N
2022	DP	4.5	1.4292	t	\N
2022	DP	5.1	1	t	1
2022	DP	5.2.1	0.25	t	0.25
2022	DP	5.2.2	0.25	t	0.25
2022	DP	5.3.1	0.5	t	0.5
2022	DP	5.3.2	1	t	1
2022	DP	5.4.1	0.5	t	0.5
2022	DP	5.4.2	0.75	t	1
2022	DP	5.5.1	1	t	1
2022	DP	5.5.2	2	t	2
2022	DP	5.6	0.76	t	0.76
2022	DP	5.7	0.5	t	0.5
2022	DP	5.8	0.94	t	\N
2022	DP	5.9	1.4292	t	\N
2022	DP	5.10	1.4433	t	\N
2022	DP	6.1.1	0.75	t	0.75
2022	DP	6.1.2	1	t	1
2022	DP	6.2.1	2	t	2
2022	DP	6.2.2	0.5	t	0.5
2022	DP	6.2.3	0.5	t	0.5
2022	DP	6.2.4	0.78	t	0.78
2022	DP	6.3	1	t	1
2022	DP	6.4	1	t	1
2022	DP	6.5	1.4435	t	\N
2022	DP	6.6	1.4412	t	\N
2022	DP	7.1	1.5	t	1.5
2022	DP	7.2	1	t	1
2022	DP	7.3	1	t	1
2022	DP	7.4	0.3	t	0.3
2022	DP	7.5	0.4	t	0.4
2022	DP	7.6	0.1	t	0.2
2022	DP	7.7	0.5	t	1
2022	DP	7.8	1.47	t	1.47
2022	DP	7.9	0.99	t	1
2022	DP	7.10	0.5	t	0.5
2022	DP	7.11	1	t	1
2022	DP	7.12	0.25	t	0.25
2022	DP	7.13	1.25	t	1.5
2022	DP	7.14	1.3824	t	\N
2022	DP	7.15	1.3845	t	\N
2022	DP	8.1.1	1	t	1
2022	DP	8.1.2	1.92	t	1.92
2022	DP	8.2.1	1	t	1
2022	DP	8.2.2	1	t	1
2022	DP	8.3	0.83	t	1
2022	DP	8.4	0.75	t	1
2022	DP	8.5	1.9632	t	\N
2022	DP	8.6	0.96	t	\N
2022	DP	8.7	0.95	t	\N
2022	DP	8.8	0.98	t	\N
2022	DP	8.9	0.98	t	\N
2022	GL	1.1.1	0.5	t	0.5
2022	GL	1.1.2	0.25	t	0.25
2022	GL	1.1.3	2	t	2
2022	GL	1.2.1	1	t	1
2022	GL	1.2.2	0.25	t	0.25
2022	GL	1.3.1	0.5	t	0.5
2022	GL	1.3.2	1	t	1
2022	GL	1.4	0.75	t	1
2022	GL	1.5	1	t	1
2022	GL	1.6	1.94	t	1.97
2022	GL	1.7	0.2	t	0.2
2022	GL	1.8	0.2	t	0.2
2022	GL	1.9	0.95	t	\N
2022	GL	1.10	0.943	t	\N
2022	GL	1.11	0.9661	t	\N
2022	GL	2.1	1.5	t	1.5
2022	GL	2.2.1	0.5	t	0.5
2022	GL	2.2.2	0.5	t	0.5
2022	GL	2.3.1	0.5	t	0.5
2022	GL	2.3.2	1	t	1
2022	GL	2.4	1.27	t	1.5
2022	GL	2.5	0.5	t	0.5
2022	GL	2.6	1.409	t	\N
2022	GL	2.7	1.437	t	\N
2022	GL	3.1.1	0.5	t	0.5
2022	GL	3.1.2	0.5	t	0.5
2022	GL	3.1.3	0.5	t	0.5
2022	GL	3.2	1	t	1
2022	GL	3.3.1	1.5	t	1.5
2022	GL	3.3.2	\N	f	\N
2022	GL	3.4.1	1.81	t	1.81
2022	GL	3.4.2	1	t	1
2022	GL	3.4.3	0.75	t	0.75
2022	GL	3.5.1	0.5	t	0.5
2022	GL	3.5.2	0.93	t	1
2022	GL	3.6	0.5	t	0.5
2022	GL	3.7	0.9405	t	\N
2022	GL	3.8	0.94	t	\N
2022	GL	3.9	0.96	t	\N
2022	GL	3.10	1.926	t	\N
2022	GL	4.1.1	0.5	t	0.5
2022	GL	4.1.2	1	t	1
2022	GL	4.1.3	0.5	t	0.5
2022	GL	4.2.1	1	t	1
2022	GL	4.2.2	0.97	t	1
2022	GL	4.3.1	1	t	1
2022	GL	4.3.2	0.81	t	0.8
2022	GL	4.4	1.4256	t	\N
2022	GL	4.5	1.425	t	\N
2022	GL	5.1	1	t	1
2022	GL	5.2.1	0.25	t	0.25
2022	GL	5.2.2	0.25	t	0.25
2022	GL	5.3.1	0.5	t	0.5
2022	GL	5.3.2	1	t	1
2022	GL	5.4.1	0.5	t	0.5
2022	GL	5.4.2	1	t	1
2022	GL	5.5.1	1	t	1
2022	GL	5.5.2	1.62	t	1.62
2022	GL	5.6	1	t	1
2022	GL	5.7	0.5	t	0.5
2022	GL	5.8	0.93	t	\N
2022	GL	5.9	1.416	t	\N
2022	GL	5.10	1.4315	t	\N
2022	GL	6.1.1	1	t	1
2022	GL	6.1.2	1	t	1
2022	GL	6.2.1	2	t	2
2022	GL	6.2.2	0.5	t	0.5
2022	GL	6.2.3	0.5	t	0.5
2022	GL	6.2.4	0.89	t	1
2022	GL	6.3	0.75	t	1
2022	GL	6.4	1	t	1
2022	GL	6.5	1.4347	t	\N
2022	GL	6.6	1.4625	t	\N
2022	GL	7.1	1.5	t	1.5
2022	GL	7.2	1	t	1
2022	GL	7.3	0.88	t	1
2022	GL	7.4	0.3	t	0.3
2022	GL	7.5	0.4	t	0.5
2022	GL	7.6	0	t	0.2
2022	GL	7.7	0.5	t	1
2022	GL	7.8	1.43	t	1.44
2022	GL	7.9	1	t	1
2022	GL	7.10	0.25	t	0.5
2022	GL	7.11	1	t	1
2022	GL	7.12	0.75	t	1
2022	GL	7.13	1.5	t	1.5
2022	GL	7.14	1.401	t	\N
2022	GL	7.15	1.3736	t	\N
2022	GL	8.1.1	1	t	1
2022	GL	8.1.2	1.99	t	2
2022	GL	8.2.1	0.75	t	0.75
2022	GL	8.2.2	1	t	1
2022	GL	8.3	0.92	t	0.92
2022	GL	8.4	1	t	1
2022	GL	8.5	1.954	t	\N
2022	GL	8.6	0.97	t	\N
2022	GL	8.7	0.9585	t	\N
2022	GL	8.8	0.95	t	\N
2022	GL	8.9	0.97	t	\N
2022	HBT	1.1.1	0.25	t	0.25
2022	HBT	1.1.2	0.5	t	0.5
2022	HBT	1.1.3	2	t	2
2022	HBT	1.2.1	0.5	t	0.5
2022	HBT	1.2.2	0.5	t	0.5
2022	HBT	1.3.1	0.5	t	1
2022	HBT	1.3.2	0.9	t	0.98
2022	HBT	1.4	1	t	1
2022	HBT	1.5	1	t	1
2022	HBT	1.6	1.98	t	2
2022	HBT	1.7	0.3	t	0.3
2022	HBT	1.8	0.2	t	0.2
2022	HBT	1.9	0.96	t	\N
2022	HBT	1.10	0.956	t	\N
2022	HBT	1.11	0.954	t	\N
2022	HBT	2.1	1.5	t	1.5
2022	HBT	2.2.1	0.5	t	0.5
2022	HBT	2.2.2	0.5	t	0.5
2022	HBT	2.3.1	0.5	t	0.5
2022	HBT	2.3.2	0.89	t	1
2022	HBT	2.4	1.43	t	1.43
2022	HBT	2.5	0.5	t	0.5
2022	HBT	2.6	1.4131	t	\N
2022	HBT	2.7	1.4415	t	\N
2022	HBT	3.1.1	0.5	t	0.5
2022	HBT	3.1.2	0.5	t	0.5
2022	HBT	3.1.3	0.25	t	0.25
2022	HBT	3.2	1	t	1
2022	HBT	3.3.1	1.5	t	1.5
2022	HBT	3.3.2	1	t	1
2022	HBT	3.4.1	1.83	t	2
2022	HBT	3.4.2	\N	f	\N
2022	HBT	3.4.3	1	t	1
2022	HBT	3.5.1	0.5	t	0.5
2022	HBT	3.5.2	0.9	t	0.9
2022	HBT	3.6	0.5	t	0.5
2022	HBT	3.7	0.95	t	\N
2022	HBT	3.8	0.9731	t	\N
2022	HBT	3.9	0.95	t	\N
2022	HBT	3.10	1.946	t	\N
2022	HBT	4.1.1	0.5	t	0.5
2022	HBT	4.1.2	1	t	1
2022	HBT	4.1.3	0.5	t	0.5
2022	HBT	4.2.1	0.8	t	1
2022	HBT	4.2.2	0.98	t	0.98
2022	HBT	4.3.1	1	t	1
2022	HBT	4.3.2	0.94	t	1
2022	HBT	4.4	1.4319	t	\N
2022	HBT	4.5	1.4295	t	\N
2022	HBT	5.1	1	t	1
2022	HBT	5.2.1	0.25	t	0.25
2022	HBT	5.2.2	0.25	t	0.25
2022	HBT	5.3.1	0.5	t	0.5
2022	HBT	5.3.2	1	t	1
2022	HBT	5.4.1	0.5	t	0.5
2022	HBT	5.4.2	1	t	1
2022	HBT	5.5.1	0.75	t	0.75
2022	HBT	5.5.2	2	t	2
2022	HBT	5.6	1	t	1
2022	HBT	5.7	0.25	t	0.25
2022	HBT	5.8	0.95	t	\N
2022	HBT	5.9	1.41	t	\N
2022	HBT	5.10	1.4416	t	\N
2022	HBT	6.1.1	1	t	1
2022	HBT	6.1.2	\N	f	\N
2022	HBT	6.2.1	1.92	t	1.95
2022	HBT	6.2.2	0.5	t	0.5
2022	HBT	6.2.3	0.25	t	0.5
2022	HBT	6.2.4	1	t	1
2022	HBT	6.3	1	t	1
2022	HBT	6.4	1	t	1
2022	HBT	6.5	1.4082	t	\N
2022	HBT	6.6	1.4355	t	\N
2022	HBT	7.1	1	t	1
2022	HBT	7.2	1	t	1
2022	HBT	7.3	1	t	1
2022	HBT	7.4	0.3	t	0.3
2022	HBT	7.5	0.5	t	0.5
2022	HBT	7.6	0.2	t	0.2
2022	HBT	7.7	0.5	t	0.5
2022	HBT	7.8	1.28	t	1.5
2022	HBT	7.9	1	t	1
2022	HBT	7.10	0.5	t	0.5
2022	HBT	7.11	1	t	1
2022	HBT	7.12	1	t	1
2022	HBT	7.13	1.25	t	1.25
2022	HBT	7.14	1.443	t	\N
2022	HBT	7.15	1.4158	t	\N
2022	HBT	8.1.1	1	t	1
2022	HBT	8.1.2	1.92	t	2
2022	HBT	8.2.1	1	t	1
2022	HBT	8.2.2	1	t	1
2022	HBT	8.3	0.85	t	0.87
2022	HBT	8.4	0.75	t	1
2022	HBT	8.5	1.9	t	\N
2022	HBT	8.6	0.99	t	\N
2022	HBT	8.7	1	t	\N
2022	HBT	8.8	0.9428	t	\N
2022	HBT	8.9	0.93	t	\N
2022	HD	1.1.1	0.5	t	0.5
2022	HD	1.1.2	0.5	t	0.5
2022	HD	1.1.3	2	t	2
2022	HD	1.2.1	0.75	t	1
2022	HD	1.2.2	0.25	t	0.25
2022	HD	1.3.1	1	t	1
2022	HD	1.3.2	0.91	t	1
2022	HD	1.4	0.75	t	0.75
2022	HD	1.5	1	t	1
2022	HD	1.6	1.98	t	2
2022	HD	1.7	0.3	t	0.3
2022	HD	1.8	0.2	t	0.2
2022	HD	1.9	0.9262	t	\N
2022	HD	1.10	0.923	t	\N
2022	HD	1.11	0.95	t	\N
2022	HD	2.1	1.5	t	1.5
2022	HD	2.2.1	0.5	t	0.5
2022	HD	2.2.2	0.5	t	0.5
2022	HD	2.3.1	0.5	t	0.5
2022	HD	2.3.2	0.96	t	0.96
2022	HD	2.4	1.36	t	1.36
2022	HD	2.5	0.5	t	0.5
2022	HD	2.6	1.4309	t	\N
2022	HD	2.7	1.4595	t	\N
2022	HD	3.1.1	0.5	t	0.5
2022	HD	3.1.2	0.5	t	0.5
2022	HD	3.1.3	0.5	t	0.5
2022	HD	3.2	1	t	1
2022	HD	3.3.1	1.5	t	1.5
2022	HD	3.3.2	1	t	1
2022	HD	3.4.1	1.83	t	1.89
2022	HD	3.4.2	1	t	1
2022	HD	3.4.3	1	t	1
2022	HD	3.5.1	0.25	t	0.5
2022	HD	3.5.2	0.91	t	0.94
2022	HD	3.6	\N	f	\N
2022	HD	3.7	0.94	t	\N
2022	HD	3.8	0.952	t	\N
2022	HD	3.9	1	t	\N
2022	HD	3.10	1.892	t	\N
2022	HD	4.1.1	0.5	t	0.5
2022	HD	4.1.2	1	t	1
2022	HD	4.1.3	0.25	t	0.25
2022	HD	4.2.1	1	t	1
2022	HD	4.2.2	0.96	t	0.96
2022	HD	4.3.1	1	t	1
2022	HD	4.3.2	0.99	t	1
2022	HD	4.4	1.4556	t	\N
2022	HD	4.5	1.425	t	\N
2022	HD	5.1	1	t	1
2022	HD	5.2.1	0.25	t	0.25
2022	HD	5.2.2	0	t	0
2022	HD	5.3.1	0.5	t	0.5
2022	HD	5.3.2	1	t	1
2022	HD	5.4.1	0.5	t	0.5
2022	HD	5.4.2	1	t	1
2022	HD	5.5.1	1	t	1
2022	HD	5.5.2	1.81	t	2
2022	HD	5.6	1	t	1
2022	HD	5.7	0.5	t	0.5
2022	HD	5.8	0.96	t	\N
2022	HD	5.9	1.3935	t	\N
2022	HD	5.10	1.4029	t	\N
2022	HD	6.1.1	1	t	1
2022	HD	6.1.2	\N	f	\N
2022	HD	6.2.1	2	t	2
2022	HD	6.2.2	0.5	t	0
2022	HD	6.2.3	0.5	t	0.5
2022	HD	6.2.4	0.78	t	0.78
2022	HD	6.3	1	t	1
2022	HD	6.4	1	t	1
2022	HD	6.5	1.4199	t	\N
2022	HD	6.6	1.4475	t	\N
2022	HD	7.1	1	t	1
2022	HD	7.2	1	t	1
2022	HD	7.3	1	t	1
2022	HD	7.4	0.3	t	0.3
2022	HD	7.5	0.5	t	0.5
2022	HD	7.6	0	t	0.2
2022	HD	7.7	0.5	t	0.5
2022	HD	7.8	1.49	t	1.49
2022	HD	7.9	0.98	t	0.98
2022	HD	7.10	0.25	t	0.25
2022	HD	7.11	1	t	1
2022	HD	7.12	0.75	t	0.75
2022	HD	7.13	1.5	t	1.5
2022	HD	7.14	1.38	t	\N
2022	HD	7.15	1.4108	t	\N
2022	HD	8.1.1	1	t	1
2022	HD	8.1.2	1.98	t	1.99
2022	HD	8.2.1	1	t	1
2022	HD	8.2.2	1	t	1
2022	HD	8.3	0.9	t	0.92
2022	HD	8.4	0.75	t	1
2022	HD	8.5	1.944	t	\N
2022	HD	8.6	0.94	t	\N
2022	HD	8.7	0.99	t	\N
2022	HD	8.8	0.9492	t	\N
2022	HD	8.9	0.95	t	\N
2022	HDU	1.1.1	0.25	t	0.5
2022	HDU	1.1.2	0.25	t	0.5
2022	HDU	1.1.3	1	t	1
2022	HDU	1.2.1	1	t	1
2022	HDU	1.2.2	0.5	t	0.5
2022	HDU	1.3.1	1	t	1
2022	HDU	1.3.2	0.68	t	1
2022	HDU	1.4	1	t	1
2022	HDU	1.5	1	t	1
2022	HDU	1.6	2	t	2
2022	HDU	1.7	0.3	t	0.3
2022	HDU	1.8	0.2	t	0.2
2022	HDU	1.9	0.9371	t	\N
2022	HDU	1.10	0.9384	t	\N
2022	HDU	1.11	0.94	t	\N
2022	HDU	2.1	1.5	t	1.5
2022	HDU	2.2.1	0.5	t	0.25
2022	HDU	2.2.2	0.5	t	0.5
2022	HDU	2.3.1	0.5	t	0.5
2022	HDU	2.3.2	0.93	t	1
2022	HDU	2.4	1.5	t	1.5
2022	HDU	2.5	0.25	t	0.25
2022	HDU	2.6	1.428	t	\N
2022	HDU	2.7	1.4568	t	\N
2022	HDU	3.1.1	0.5	t	0.5
2022	HDU	3.1.2	0.5	t	0.5
2022	HDU	3.1.3	0.5	t	0.5
2022	HDU	3.2	0.75	t	0.75
2022	HDU	3.3.1	1.5	t	1.5
2022	HDU	3.3.2	1	t	1
2022	HDU	3.4.1	1.82	t	1.82
2022	HDU	3.4.2	\N	f	\N
2022	HDU	3.4.3	1	t	1
2022	HDU	3.5.1	0.5	t	0.5
2022	HDU	3.5.2	0.96	t	1
2022	HDU	3.6	0.25	t	0.25
2022	HDU	3.7	0.9479	t	\N
2022	HDU	3.8	0.97	t	\N
2022	HDU	3.9	0.95	t	\N
2022	HDU	3.10	1.9104	t	\N
2022	HDU	4.1.1	0.25	t	0.25
2022	HDU	4.1.2	1	t	1
2022	HDU	4.1.3	0.5	t	0.5
2022	HDU	4.2.1	1	t	1
2022	HDU	4.2.2	0.89	t	0.95
2022	HDU	4.3.1	1	t	1
2022	HDU	4.3.2	0.94	t	1
2022	HDU	4.4	1.4187	t	\N
2022	HDU	4.5	1.4472	t	\N
2022	HDU	5.1	0.75	t	0.75
2022	HDU	5.2.1	0.25	t	0.25
2022	HDU	5.2.2	0	t	0.25
2022	HDU	5.3.1	0.5	t	0.5
2022	HDU	5.3.2	1	t	1
2022	HDU	5.4.1	0.5	t	0.5
2022	HDU	5.4.2	1	t	1
2022	HDU	5.5.1	1	t	1
2022	HDU	5.5.2	1.78	t	2
2022	HDU	5.6	1	t	1
2022	HDU	5.7	0.5	t	0.5
2022	HDU	5.8	0.94	t	\N
2022	HDU	5.9	1.4016	t	\N
2022	HDU	5.10	1.4379	t	\N
2022	HDU	6.1.1	0.75	t	0.75
2022	HDU	6.1.2	\N	f	\N
2022	HDU	6.2.1	1.83	t	1.83
2022	HDU	6.2.2	0.5	t	0
2022	HDU	6.2.3	0.5	t	0.5
2022	HDU	6.2.4	1	t	1
2022	HDU	6.3	1	t	1
2022	HDU	6.4	1	t	1
2022	HDU	6.5	1.4213	t	\N
2022	HDU	6.6	1.4196	t	\N
2022	HDU	7.1	1.5	t	1.5
2022	HDU	7.2	1	t	1
2022	HDU	7.3	0.86	t	1
2022	HDU	7.4	0.2	t	0.3
2022	HDU	7.5	0.5	t	0.5
2022	HDU	7.6	0.1	t	0.1
2022	HDU	7.7	0.5	t	0.5
2022	HDU	7.8	1.31	t	1.31
2022	HDU	7.9	0.72	t	0.72
2022	HDU	7.10	0.5	t	0.5
2022	HDU	7.11	1	t	1
2022	HDU	7.12	1	t	1
2022	HDU	7.13	1.25	t	1.25
2022	HDU	7.14	1.4184	t	\N
2022	HDU	7.15	1.4188	t	\N
2022	HDU	8.1.1	1	t	1
2022	HDU	8.1.2	1.99	t	1.99
2022	HDU	8.2.1	1	t	1
2022	HDU	8.2.2	1	t	1
2022	HDU	8.3	0.88	t	0.88
2022	HDU	8.4	0.75	t	0.75
2022	HDU	8.5	1.9344	t	\N
2022	HDU	8.6	0.9615	t	\N
2022	HDU	8.7	0.97	t	\N
2022	HDU	8.8	0.97	t	\N
2022	HDU	8.9	0.97	t	\N
2022	HK	1.1.1	0.5	t	0.5
2022	HK	1.1.2	0.5	t	0.5
2022	HK	1.1.3	2	t	2
2022	HK	1.2.1	1	t	1
2022	HK	1.2.2	0.5	t	0.5
2022	HK	1.3.1	0.5	t	1
2022	HK	1.3.2	1	t	1
2022	HK	1.4	1	t	1
2022	HK	1.5	1	t	1
2022	HK	1.6	1.77	t	1.77
2022	HK	1.7	0.3	t	0.3
2022	HK	1.8	0.2	t	0.2
2022	HK	1.9	0.98	t	\N
2022	HK	1.10	0.993	t	\N
2022	HK	1.11	0.9897	t	\N
2022	HK	2.1	\N	f	\N
2022	HK	2.2.1	0.5	t	0.5
2022	HK	2.2.2	0.5	t	0.5
2022	HK	2.3.1	0.5	t	0.5
2022	HK	2.3.2	1	t	1
2022	HK	2.4	1.39	t	1.39
2022	HK	2.5	0.5	t	0.5
2022	HK	2.6	1.4866	t	\N
2022	HK	2.7	1.4925	t	\N
2022	HK	3.1.1	0.5	t	0.5
2022	HK	3.1.2	0.5	t	0.5
2022	HK	3.1.3	0.5	t	0.5
2022	HK	3.2	1	t	1
2022	HK	3.3.1	1.5	t	1.5
2022	HK	3.3.2	1	t	1
2022	HK	3.4.1	1.94	t	2
2022	HK	3.4.2	1	t	1
2022	HK	3.4.3	0.75	t	0.75
2022	HK	3.5.1	0.5	t	0.5
2022	HK	3.5.2	0.99	t	1
2022	HK	3.6	\N	f	\N
2022	HK	3.7	0.99	t	\N
2022	HK	3.8	0.9982	t	\N
2022	HK	3.9	0.99	t	\N
2022	HK	3.10	1.984	t	\N
2022	HK	4.1.1	0.5	t	0.5
2022	HK	4.1.2	1	t	1
2022	HK	4.1.3	0.5	t	0.5
2022	HK	4.2.1	1	t	1
2022	HK	4.2.2	0.98	t	1
2022	HK	4.3.1	1	t	1
2022	HK	4.3.2	0.8	t	0.91
2022	HK	4.4	1.4909	t	\N
2022	HK	4.5	1.494	t	\N
2022	HK	5.1	1	t	1
2022	HK	5.2.1	0.25	t	0.25
2022	HK	5.2.2	0.25	t	0.25
2022	HK	5.3.1	0.5	t	0.5
2022	HK	5.3.2	1	t	1
2022	HK	5.4.1	0.5	t	0.5
2022	HK	5.4.2	1	t	1
2022	HK	5.5.1	1	t	1
2022	HK	5.5.2	2	t	1.99
2022	HK	5.6	1	t	1
2022	HK	5.7	0.25	t	0.5
2022	HK	5.8	0.9858	t	\N
2022	HK	5.9	1.4895	t	\N
2022	HK	5.10	1.48	t	\N
2022	HK	6.1.1	1	t	1
2022	HK	6.1.2	1	t	1
2022	HK	6.2.1	2	t	2
2022	HK	6.2.2	0.5	t	0.5
2022	HK	6.2.3	0.5	t	0.5
2022	HK	6.2.4	0.82	t	0.82
2022	HK	6.3	1	t	1
2022	HK	6.4	1	t	1
2022	HK	6.5	1.4874	t	\N
2022	HK	6.6	1.485	t	\N
2022	HK	7.1	1.5	t	1.5
2022	HK	7.2	0.75	t	1
2022	HK	7.3	0.7	t	0.74
2022	HK	7.4	0.3	t	0.3
2022	HK	7.5	0.4	t	0.5
2022	HK	7.6	0.1	t	0.1
2022	HK	7.7	1	t	1
2022	HK	7.8	1.5	t	1.5
2022	HK	7.9	0.99	t	1
2022	HK	7.10	0.5	t	0.5
2022	HK	7.11	1	t	1
2022	HK	7.12	0.75	t	1
2022	HK	7.13	1	t	1.5
2022	HK	7.14	1.4775	t	\N
2022	HK	7.15	1.4776	t	\N
2022	HK	8.1.1	1	t	1
2022	HK	8.1.2	1.92	t	2
2022	HK	8.2.1	1	t	1
2022	HK	8.2.2	1	t	1
2022	HK	8.3	0.83	t	0.83
2022	HK	8.4	1	t	1
2022	HK	8.5	1.986	t	\N
2022	HK	8.6	1	t	\N
2022	HK	8.7	0.9823	t	\N
2022	HK	8.8	1	t	\N
2022	HK	8.9	0.99	t	\N
2022	HM	1.1.1	0.5	t	0.5
2022	HM	1.1.2	0.5	t	0.5
2022	HM	1.1.3	2	t	2
2022	HM	1.2.1	0.75	t	0.75
2022	HM	1.2.2	0.5	t	0.5
2022	HM	1.3.1	0.5	t	0.5
2022	HM	1.3.2	0.87	t	0.87
2022	HM	1.4	1	t	1
2022	HM	1.5	0.5	t	1
2022	HM	1.6	2	t	2
2022	HM	1.7	0.3	t	0.3
2022	HM	1.8	0.2	t	0.2
2022	HM	1.9	0.92	t	\N
2022	HM	1.10	0.9344	t	\N
2022	HM	1.11	0.9188	t	\N
2022	HM	2.1	1.5	t	1.5
2022	HM	2.2.1	0.5	t	0.5
2022	HM	2.2.2	0.5	t	0.5
2022	HM	2.3.1	0.25	t	0.25
2022	HM	2.3.2	0.98	t	0.98
2022	HM	2.4	1.5	t	1.5
2022	HM	2.5	0.5	t	0.5
2022	HM	2.6	1.4516	t	\N
2022	HM	2.7	1.4496	t	\N
2022	HM	3.1.1	0.5	t	0.5
2022	HM	3.1.2	0.5	t	0.5
2022	HM	3.1.3	0.5	t	0.5
2022	HM	3.2	1	t	1
2022	HM	3.3.1	1.5	t	1.5
2022	HM	3.3.2	0.5	t	0.5
2022	HM	3.4.1	2	t	2
2022	HM	3.4.2	1	t	1
2022	HM	3.4.3	1	t	1
2022	HM	3.5.1	0.5	t	0.5
2022	HM	3.5.2	0.97	t	1
2022	HM	3.6	0.5	t	0.5
2022	HM	3.7	0.94	t	\N
2022	HM	3.8	0.97	t	\N
2022	HM	3.9	0.935	t	\N
2022	HM	3.10	1.928	t	\N
2022	HM	4.1.1	0.5	t	0.5
2022	HM	4.1.2	1	t	1
2022	HM	4.1.3	0.5	t	0.5
2022	HM	4.2.1	1	t	1
2022	HM	4.2.2	0.99	t	1
2022	HM	4.3.1	0.75	t	0.75
2022	HM	4.3.2	0.97	t	0.97
2022	HM	4.4	1.4116	t	\N
2022	HM	4.5	1.4412	t	\N
2022	HM	5.1	0.75	t	0.75
2022	HM	5.2.1	0.25	t	0.25
2022	HM	5.2.2	0.25	t	0.25
2022	HM	5.3.1	0.5	t	0.5
2022	HM	5.3.2	1	t	1
2022	HM	5.4.1	0.5	t	0.5
2022	HM	5.4.2	1	t	1
2022	HM	5.5.1	1	t	1
2022	HM	5.5.2	1.63	t	2
2022	HM	5.6	1	t	1
2022	HM	5.7	0.5	t	0.5
2022	HM	5.8	0.9287	t	\N
2022	HM	5.9	1.4196	t	\N
2022	HM	5.10	1.44	t	\N
2022	HM	6.1.1	0.75	t	0.75
2022	HM	6.1.2	\N	f	\N
2022	HM	6.2.1	1.88	t	1.92
2022	HM	6.2.2	0.5	t	0.5
2022	HM	6.2.3	0.5	t	0.5
2022	HM	6.2.4	1	t	1
2022	HM	6.3	1	t	1
2022	HM	6.4	1	t	1
2022	HM	6.5	1.4482	t	\N
2022	HM	6.6	1.416	t	\N
2022	HM	7.1	0.5	t	0.5
2022	HM	7.2	1	t	1
2022	HM	7.3	0.94	t	0.96
2022	HM	7.4	0.2	t	0.2
2022	HM	7.5	0.5	t	0.5
2022	HM	7.6	0	t	0.2
2022	HM	7.7	1	t	1
2022	HM	7.8	1.5	t	1.5
2022	HM	7.9	\N	f	\N
2022	HM	7.10	0.5	t	0.5
2022	HM	7.11	1	t	1
2022	HM	7.12	0.75	t	1
2022	HM	7.13	1.5	t	1.5
2022	HM	7.14	1.398	t	\N
2022	HM	7.15	1.369	t	\N
2022	HM	8.1.1	1	t	1
2022	HM	8.1.2	2	t	2
2022	HM	8.2.1	1	t	1
2022	HM	8.2.2	1	t	1
2022	HM	8.3	0.92	t	0.92
2022	HM	8.4	0.75	t	1
2022	HM	8.5	1.9584	t	\N
2022	HM	8.6	0.9689	t	\N
2022	HM	8.7	0.96	t	\N
2022	HM	8.8	0.94	t	\N
2022	HM	8.9	0.99	t	\N
2022	LB	1.1.1	0.5	t	0.5
2022	LB	1.1.2	0.5	t	0.5
2022	LB	1.1.3	2	t	2
2022	LB	1.2.1	1	t	1
2022	LB	1.2.2	0.5	t	0.5
2022	LB	1.3.1	0.5	t	0.5
2022	LB	1.3.2	0.98	t	1
2022	LB	1.4	1	t	1
2022	LB	1.5	0.5	t	1
2022	LB	1.6	1.99	t	2
2022	LB	1.7	0.2	t	0.3
2022	LB	1.8	0.2	t	0.2
2022	LB	1.9	0.9265	t	\N
2022	LB	1.10	0.953	t	\N
2022	LB	1.11	0.95	t	\N
2022	LB	2.1	1.5	t	1.5
2022	LB	2.2.1	0.5	t	0.5
2022	LB	2.2.2	0.5	t	0.5
2022	LB	2.3.1	0.5	t	0.5
2022	LB	2.3.2	1	t	1
2022	LB	2.4	1.35	t	1.35
2022	LB	2.5	0.5	t	0.5
2022	LB	2.6	1.4508	t	\N
2022	LB	2.7	1.449	t	\N
2022	LB	3.1.1	0.5	t	0.5
2022	LB	3.1.2	0.5	t	0.5
2022	LB	3.1.3	0.5	t	0.5
2022	LB	3.2	1	t	1
2022	LB	3.3.1	1.5	t	1.5
2022	LB	3.3.2	1	t	1
2022	LB	3.4.1	2	t	2
2022	LB	3.4.2	1	t	1
2022	LB	3.4.3	1	t	1
2022	LB	3.5.1	0.25	t	0.25
2022	LB	3.5.2	0.78	t	0.78
2022	LB	3.6	0.5	t	0.5
2022	LB	3.7	0.9484	t	\N
2022	LB	3.8	0.97	t	\N
2022	LB	3.9	0.96	t	\N
2022	LB	3.10	1.916	t	\N
2022	LB	4.1.1	0.5	t	0.5
2022	LB	4.1.2	\N	f	\N
2022	LB	4.1.3	0.5	t	0.5
2022	LB	4.2.1	1	t	1
2022	LB	4.2.2	0.81	t	0.81
2022	LB	4.3.1	1	t	1
2022	LB	4.3.2	0.94	t	0.94
2022	LB	4.4	1.4478	t	\N
2022	LB	4.5	1.4475	t	\N
2022	LB	5.1	0.75	t	1
2022	LB	5.2.1	0.25	t	0.25
2022	LB	5.2.2	0.25	t	0.25
2022	LB	5.3.1	0.5	t	0.5
2022	LB	5.3.2	1	t	1
2022	LB	5.4.1	0.5	t	0.5
2022	LB	5.4.2	1	t	1
2022	LB	5.5.1	1	t	1
2022	LB	5.5.2	1.87	t	2
2022	LB	5.6	1	t	0.99
2022	LB	5.7	0.5	t	0.5
2022	LB	5.8	0.96	t	\N
2022	LB	5.9	1.4235	t	\N
2022	LB	5.10	1.4561	t	\N
2022	LB	6.1.1	0.75	t	0.75
2022	LB	6.1.2	1	t	1
2022	LB	6.2.1	2	t	2
2022	LB	6.2.2	0.5	t	0.5
2022	LB	6.2.3	0.5	t	0.5
2022	LB	6.2.4	0.99	t	1
2022	LB	6.3	1	t	1
2022	LB	6.4	1	t	1
2022	LB	6.5	1.4351	t	\N
2022	LB	6.6	1.434	t	\N
2022	LB	7.1	1.5	t	1.5
2022	LB	7.2	0.89	t	0.89
2022	LB	7.3	1	t	1
2022	LB	7.4	0.2	t	0.2
2022	LB	7.5	0.4	t	0.4
2022	LB	7.6	0.1	t	0.1
2022	LB	7.7	1	t	1
2022	LB	7.8	1.23	t	1.23
2022	LB	7.9	\N	f	\N
2022	LB	7.10	0.5	t	0.5
2022	LB	7.11	1	t	1
2022	LB	7.12	1	t	1
2022	LB	7.13	1	t	1
2022	LB	7.14	1.3965	t	\N
2022	LB	7.15	1.4271	t	\N
2022	LB	8.1.1	1	t	1
2022	LB	8.1.2	1.98	t	1.98
2022	LB	8.2.1	1	t	1
2022	LB	8.2.2	1	t	1
2022	LB	8.3	0.92	t	1
2022	LB	8.4	0.75	t	1
2022	LB	8.5	1.908	t	\N
2022	LB	8.6	0.94	t	\N
2022	LB	8.7	0.9817	t	\N
2022	LB	8.8	0.97	t	\N
2022	LB	8.9	0.99	t	\N
2022	MD	1.1.1	0.25	t	0.25
2022	MD	1.1.2	0.25	t	0.5
2022	MD	1.1.3	2	t	2
2022	MD	1.2.1	1	t	1
2022	MD	1.2.2	0.5	t	0.25
2022	MD	1.3.1	0.5	t	1
2022	MD	1.3.2	0.9	t	0.91
2022	MD	1.4	0.75	t	0.75
2022	MD	1.5	0.5	t	1
2022	MD	1.6	1.96	t	1.96
2022	MD	1.7	0.2	t	0.3
2022	MD	1.8	0.2	t	0.2
2022	MD	1.9	0.92	t	\N
2022	MD	1.10	0.91	t	\N
2022	MD	1.11	0.93	t	\N
2022	MD	2.1	1.5	t	1.5
2022	MD	2.2.1	0.5	t	0.5
2022	MD	2.2.2	0.5	t	0.5
2022	MD	2.3.1	0.25	t	0.5
2022	MD	2.3.2	0.98	t	0.98
2022	MD	2.4	1.32	t	1.32
2022	MD	2.5	0.5	t	0.5
2022	MD	2.6	1.4376	t	\N
2022	MD	2.7	1.4055	t	\N
2022	MD	3.1.1	0.5	t	0.5
2022	MD	3.1.2	0.5	t	0.5
2022	MD	3.1.3	0.25	t	0.5
2022	MD	3.2	0.75	t	1
2022	MD	3.3.1	1.5	t	1.5
2022	MD	3.3.2	\N	f	\N
2022	MD	3.4.1	1.92	t	1.92
2022	MD	3.4.2	1	t	1
2022	MD	3.4.3	1	t	1
2022	MD	3.5.1	0.5	t	0.5
2022	MD	3.5.2	0.86	t	0.86
2022	MD	3.6	0.5	t	0.5
2022	MD	3.7	0.95	t	\N
2022	MD	3.8	0.9333	t	\N
2022	MD	3.9	0.96	t	\N
2022	MD	3.10	1.894	t	\N
2022	MD	4.1.1	0.5	t	0.5
2022	MD	4.1.2	\N	f	\N
2022	MD	4.1.3	0	t	0
2022	MD	4.2.1	1	t	1
2022	MD	4.2.2	0.95	t	0.97
2022	MD	4.3.1	1	t	1
2022	MD	4.3.2	1	t	1
2022	MD	4.4	1.4371	t	\N
2022	MD	4.5	1.407	t	\N
2022	MD	5.1	1	t	1
2022	MD	5.2.1	0	t	0
2022	MD	5.2.2	0.25	t	0.25
2022	MD	5.3.1	0.5	t	0.5
2022	MD	5.3.2	1	t	1
2022	MD	5.4.1	0.5	t	0.5
2022	MD	5.4.2	1	t	1
2022	MD	5.5.1	1	t	1
2022	MD	5.5.2	2	t	2
2022	MD	5.6	0.86	t	1
2022	MD	5.7	0.25	t	0.25
2022	MD	5.8	0.9186	t	\N
2022	MD	5.9	1.4085	t	\N
2022	MD	5.10	1.43	t	\N
2022	MD	6.1.1	1	t	1
2022	MD	6.1.2	1	t	1
2022	MD	6.2.1	2	t	2
2022	MD	6.2.2	0.5	t	0.5
2022	MD	6.2.3	0.5	t	0.5
2022	MD	6.2.4	0.69	t	0.69
2022	MD	6.3	0.75	t	0.75
2022	MD	6.4	1	t	1
2022	MD	6.5	1.4296	t	\N
2022	MD	6.6	1.428	t	\N
2022	MD	7.1	0.5	t	1
2022	MD	7.2	1	t	1
2022	MD	7.3	0.9	t	1
2022	MD	7.4	0.2	t	0.2
2022	MD	7.5	0.5	t	0.5
2022	MD	7.6	0.2	t	0.2
2022	MD	7.7	1	t	1
2022	MD	7.8	1.43	t	1.43
2022	MD	7.9	0.96	t	0.96
2022	MD	7.10	\N	f	\N
2022	MD	7.11	1	t	1
2022	MD	7.12	0.5	t	1
2022	MD	7.13	1	t	1
2022	MD	7.14	1.3755	t	\N
2022	MD	7.15	1.3463	t	\N
2022	MD	8.1.1	0.5	t	0.5
2022	MD	8.1.2	1.96	t	2
2022	MD	8.2.1	0.75	t	0.75
2022	MD	8.2.2	1	t	1
2022	MD	8.3	0.79	t	1
2022	MD	8.4	1	t	1
2022	MD	8.5	1.898	t	\N
2022	MD	8.6	0.976	t	\N
2022	MD	8.7	0.93	t	\N
2022	MD	8.8	1	t	\N
2022	MD	8.9	0.95	t	\N
2022	ML	1.1.1	0.25	t	0.25
2022	ML	1.1.2	0.5	t	0.5
2022	ML	1.1.3	2	t	2
2022	ML	1.2.1	1	t	1
2022	ML	1.2.2	0.25	t	0.25
2022	ML	1.3.1	0.5	t	1
2022	ML	1.3.2	0.97	t	0.97
2022	ML	1.4	1	t	1
2022	ML	1.5	0.5	t	0.5
2022	ML	1.6	1.95	t	1.95
2022	ML	1.7	0.2	t	0.3
2022	ML	1.8	0.2	t	0.2
2022	ML	1.9	0.9154	t	\N
2022	ML	1.10	0.947	t	\N
2022	ML	1.11	0.95	t	\N
2022	ML	2.1	1.5	t	1.5
2022	ML	2.2.1	0.5	t	0.5
2022	ML	2.2.2	0.5	t	0.5
2022	ML	2.3.1	0.25	t	0.5
2022	ML	2.3.2	0.96	t	1
2022	ML	2.4	1.5	t	1.5
2022	ML	2.5	0.5	t	0.5
2022	ML	2.6	1.3939	t	\N
2022	ML	2.7	1.422	t	\N
2022	ML	3.1.1	0.5	t	0.5
2022	ML	3.1.2	0	t	0
2022	ML	3.1.3	0.5	t	0.5
2022	ML	3.2	1	t	1
2022	ML	3.3.1	1.5	t	1.5
2022	ML	3.3.2	\N	f	\N
2022	ML	3.4.1	1.73	t	1.73
2022	ML	3.4.2	1	t	1
2022	ML	3.4.3	1	t	1
2022	ML	3.5.1	0.5	t	0.5
2022	ML	3.5.2	0.99	t	0.99
2022	ML	3.6	0.5	t	0.5
2022	ML	3.7	0.91	t	\N
2022	ML	3.8	0.99	t	\N
2022	ML	3.9	0.9454	t	\N
2022	ML	3.10	1.862	t	\N
2022	ML	4.1.1	0.5	t	0.5
2022	ML	4.1.2	1	t	1
2022	ML	4.1.3	0.5	t	0.5
2022	ML	4.2.1	0.8	t	0.8
2022	ML	4.2.2	0.78	t	0.78
2022	ML	4.3.1	1	t	1
2022	ML	4.3.2	0.93	t	0.93
2022	ML	4.4	1.4691	t	\N
2022	ML	4.5	1.4385	t	\N
2022	ML	5.1	1	t	1
2022	ML	5.2.1	0.25	t	0
2022	ML	5.2.2	0.25	t	0.25
2022	ML	5.3.1	0.5	t	0.5
2022	ML	5.3.2	1	t	1
2022	ML	5.4.1	0.25	t	0.5
2022	ML	5.4.2	1	t	1
2022	ML	5.5.1	1	t	1
2022	ML	5.5.2	2	t	2
2022	ML	5.6	0.76	t	0.76
2022	ML	5.7	0.5	t	0.5
2022	ML	5.8	0.9541	t	\N
2022	ML	5.9	1.4175	t	\N
2022	ML	5.10	1.45	t	\N
2022	ML	6.1.1	1	t	1
2022	ML	6.1.2	\N	f	\N
2022	ML	6.2.1	1.99	t	1.99
2022	ML	6.2.2	0.5	t	0.5
2022	ML	6.2.3	0.25	t	0.25
2022	ML	6.2.4	1	t	1
2022	ML	6.3	0.75	t	1
2022	ML	6.4	1	t	1
2022	ML	6.5	1.431	t	\N
2022	ML	6.6	1.4595	t	\N
2022	ML	7.1	1.5	t	1.5
2022	ML	7.2	0.92	t	0.91
2022	ML	7.3	0.8	t	1
2022	ML	7.4	0.1	t	0.2
2022	ML	7.5	0.5	t	0.5
2022	ML	7.6	0.1	t	0.2
2022	ML	7.7	0.5	t	0.5
2022	ML	7.8	1.5	t	1.5
2022	ML	7.9	0.68	t	0.68
2022	ML	7.10	0.25	t	0.5
2022	ML	7.11	1	t	1
2022	ML	7.12	0.75	t	0.75
2022	ML	7.13	1.25	t	1.5
2022	ML	7.14	1.395	t	\N
2022	ML	7.15	1.3663	t	\N
2022	ML	8.1.1	1	t	1
2022	ML	8.1.2	1.89	t	1.93
2022	ML	8.2.1	1	t	1
2022	ML	8.2.2	1	t	1
2022	ML	8.3	0.93	t	1
2022	ML	8.4	0.5	t	0.5
2022	ML	8.5	1.948	t	\N
2022	ML	8.6	0.98	t	\N
2022	ML	8.7	0.9593	t	\N
2022	ML	8.8	0.99	t	\N
2022	ML	8.9	0.97	t	\N
2022	NTL	1.1.1	0.5	t	0.5
2022	NTL	1.1.2	0.5	t	0.5
2022	NTL	1.1.3	2	t	2
2022	NTL	1.2.1	0.5	t	0.5
2022	NTL	1.2.2	0.5	t	0.5
2022	NTL	1.3.1	1	t	0.5
2022	NTL	1.3.2	1	t	1
2022	NTL	1.4	0.75	t	1
2022	NTL	1.5	1	t	1
2022	NTL	1.6	1.92	t	1.92
2022	NTL	1.7	0.3	t	0.3
2022	NTL	1.8	0.2	t	0.2
2022	NTL	1.9	0.98	t	\N
2022	NTL	1.10	0.9544	t	\N
2022	NTL	1.11	0.9591	t	\N
2022	NTL	2.1	1.5	t	1.5
2022	NTL	2.2.1	0.5	t	0.5
2022	NTL	2.2.2	0.5	t	0.5
2022	NTL	2.3.1	0.5	t	0.5
2022	NTL	2.3.2	0.77	t	0.88
2022	NTL	2.4	1.5	t	1.5
2022	NTL	2.5	0.5	t	0.5
2022	NTL	2.6	1.4632	t	\N
2022	NTL	2.7	1.4316	t	\N
2022	NTL	3.1.1	0.5	t	0.5
2022	NTL	3.1.2	0.5	t	0.5
2022	NTL	3.1.3	0.5	t	0.5
2022	NTL	3.2	0.75	t	1
2022	NTL	3.3.1	1.5	t	1.5
2022	NTL	3.3.2	1	t	1
2022	NTL	3.4.1	1.98	t	2
2022	NTL	3.4.2	1	t	1
2022	NTL	3.4.3	1	t	1
2022	NTL	3.5.1	0.5	t	0.5
2022	NTL	3.5.2	0.96	t	0.96
2022	NTL	3.6	\N	f	\N
2022	NTL	3.7	0.96	t	\N
2022	NTL	3.8	0.96	t	\N
2022	NTL	3.9	0.9989	t	\N
2022	NTL	3.10	1.9104	t	\N
2022	NTL	4.1.1	0.5	t	0.5
2022	NTL	4.1.2	1	t	1
2022	NTL	4.1.3	0.5	t	0.5
2022	NTL	4.2.1	1	t	1
2022	NTL	4.2.2	0.83	t	0.89
2022	NTL	4.3.1	1	t	1
2022	NTL	4.3.2	0.99	t	0.99
2022	NTL	4.4	1.4719	t	\N
2022	NTL	4.5	1.4436	t	\N
2022	NTL	5.1	1	t	1
2022	NTL	5.2.1	0.25	t	0.25
2022	NTL	5.2.2	0.25	t	0.25
2022	NTL	5.3.1	0.5	t	0.5
2022	NTL	5.3.2	1	t	1
2022	NTL	5.4.1	0.5	t	0.5
2022	NTL	5.4.2	1	t	1
2022	NTL	5.5.1	1	t	1
2022	NTL	5.5.2	1.96	t	2
2022	NTL	5.6	0.83	t	1
2022	NTL	5.7	0.5	t	0.5
2022	NTL	5.8	0.97	t	\N
2022	NTL	5.9	1.4292	t	\N
2022	NTL	5.10	1.4551	t	\N
2022	NTL	6.1.1	1	t	1
2022	NTL	6.1.2	\N	f	\N
2022	NTL	6.2.1	2	t	2
2022	NTL	6.2.2	0.5	t	0.5
2022	NTL	6.2.3	0.5	t	0.5
2022	NTL	6.2.4	0.77	t	0.77
2022	NTL	6.3	1	t	1
2022	NTL	6.4	1	t	1
2022	NTL	6.5	1.4398	t	\N
2022	NTL	6.6	1.4388	t	\N
2022	NTL	7.1	1.5	t	1.5
2022	NTL	7.2	1	t	1
2022	NTL	7.3	1	t	1
2022	NTL	7.4	0.1	t	0.1
2022	NTL	7.5	0.5	t	0.5
2022	NTL	7.6	0.1	t	0.2
2022	NTL	7.7	1	t	1
2022	NTL	7.8	1.48	t	1.49
2022	NTL	7.9	0.91	t	1
2022	NTL	7.10	\N	f	\N
2022	NTL	7.11	0.25	t	0.25
2022	NTL	7.12	1	t	1
2022	NTL	7.13	1.5	t	1.5
2022	NTL	7.14	1.4244	t	\N
2022	NTL	7.15	1.3951	t	\N
2022	NTL	8.1.1	1	t	1
2022	NTL	8.1.2	2	t	2
2022	NTL	8.2.1	1	t	1
2022	NTL	8.2.2	1	t	1
2022	NTL	8.3	1	t	1
2022	NTL	8.4	0.75	t	0.75
2022	NTL	8.5	1.9312	t	\N
2022	NTL	8.6	0.98	t	\N
2022	NTL	8.7	0.9553	t	\N
2022	NTL	8.8	0.97	t	\N
2022	NTL	8.9	0.96	t	\N
2022	PT	1.1.1	0.5	t	0.5
2022	PT	1.1.2	0.5	t	0.5
2022	PT	1.1.3	2	t	2
2022	PT	1.2.1	1	t	1
2022	PT	1.2.2	0.25	t	0.5
2022	PT	1.3.1	0.5	t	1
2022	PT	1.3.2	1	t	1
2022	PT	1.4	1	t	1
2022	PT	1.5	0.5	t	0.5
2022	PT	1.6	1.78	t	2
2022	PT	1.7	0.2	t	0.3
2022	PT	1.8	0.2	t	0.2
2022	PT	1.9	0.96	t	\N
2022	PT	1.10	0.928	t	\N
2022	PT	1.11	0.9267	t	\N
2022	PT	2.1	1.5	t	1.5
2022	PT	2.2.1	0.5	t	0.5
2022	PT	2.2.2	0.5	t	0.5
2022	PT	2.3.1	0.25	t	0.5
2022	PT	2.3.2	0.83	t	0.83
2022	PT	2.4	1.5	t	1.5
2022	PT	2.5	0.5	t	0.5
2022	PT	2.6	1.41	t	\N
2022	PT	2.7	1.44	t	\N
2022	PT	3.1.1	0.25	t	0.25
2022	PT	3.1.2	0.5	t	0.5
2022	PT	3.1.3	0.5	t	0.5
2022	PT	3.2	1	t	1
2022	PT	3.3.1	1.5	t	1.5
2022	PT	3.3.2	\N	f	\N
2022	PT	3.4.1	1.88	t	1.88
2022	PT	3.4.2	\N	f	\N
2022	PT	3.4.3	1	t	1
2022	PT	3.5.1	0.5	t	0.5
2022	PT	3.5.2	0.73	t	0.73
2022	PT	3.6	0.5	t	0.5
2022	PT	3.7	0.9603	t	\N
2022	PT	3.8	0.94	t	\N
2022	PT	3.9	0.99	t	\N
2022	PT	3.10	1.892	t	\N
2022	PT	4.1.1	0.5	t	0.5
2022	PT	4.1.2	1	t	1
2022	PT	4.1.3	0.5	t	0.5
2022	PT	4.2.1	1	t	1
2022	PT	4.2.2	0.75	t	0.75
2022	PT	4.3.1	1	t	1
2022	PT	4.3.2	0.86	t	0.86
2022	PT	4.4	1.4356	t	\N
2022	PT	4.5	1.4355	t	\N
2022	PT	5.1	0.75	t	0.75
2022	PT	5.2.1	0.25	t	0.25
2022	PT	5.2.2	0.25	t	0.25
2022	PT	5.3.1	0.5	t	0.5
2022	PT	5.3.2	1	t	1
2022	PT	5.4.1	0.5	t	0.5
2022	PT	5.4.2	1	t	1
2022	PT	5.5.1	1	t	1
2022	PT	5.5.2	2	t	2
2022	PT	5.6	0.77	t	1
2022	PT	5.7	0.5	t	0.5
2022	PT	5.8	0.94	t	\N
2022	PT	5.9	1.419	t	\N
2022	PT	5.10	1.4253	t	\N
2022	PT	6.1.1	1	t	1
2022	PT	6.1.2	1	t	1
2022	PT	6.2.1	1.66	t	1.77
2022	PT	6.2.2	0.5	t	0.5
2022	PT	6.2.3	0.5	t	0.5
2022	PT	6.2.4	1	t	1
2022	PT	6.3	1	t	1
2022	PT	6.4	1	t	1
2022	PT	6.5	1.423	t	\N
2022	PT	6.6	1.4205	t	\N
2022	PT	7.1	1.5	t	1.5
2022	PT	7.2	0.76	t	0.76
2022	PT	7.3	1	t	1
2022	PT	7.4	0.1	t	0.1
2022	PT	7.5	0.4	t	0.4
2022	PT	7.6	0.2	t	0.2
2022	PT	7.7	0.5	t	0.5
2022	PT	7.8	1.21	t	1.21
2022	PT	7.9	0.71	t	1
2022	PT	7.10	\N	f	\N
2022	PT	7.11	1	t	1
2022	PT	7.12	1	t	1
2022	PT	7.13	1.5	t	1.5
2022	PT	7.14	1.371	t	\N
2022	PT	7.15	1.3719	t	\N
2022	PT	8.1.1	1	t	1
2022	PT	8.1.2	1.89	t	2
2022	PT	8.2.1	0.75	t	0.75
2022	PT	8.2.2	1	t	1
2022	PT	8.3	0.92	t	1
2022	PT	8.4	1	t	1
2022	PT	8.5	1.92	t	\N
2022	PT	8.6	0.97	t	\N
2022	PT	8.7	0.94	t	\N
2022	PT	8.8	0.91	t	\N
2022	PT	8.9	0.9632	t	\N
2022	PX	1.1.1	0.25	t	0.5
2022	PX	1.1.2	0.25	t	0.25
2022	PX	1.1.3	1	t	1
2022	PX	1.2.1	0.5	t	1
2022	PX	1.2.2	0.5	t	0.5
2022	PX	1.3.1	1	t	1
2022	PX	1.3.2	0.82	t	0.93
2022	PX	1.4	1	t	1
2022	PX	1.5	1	t	1
2022	PX	1.6	2	t	2
2022	PX	1.7	0.2	t	0.2
2022	PX	1.8	0.2	t	0.2
2022	PX	1.9	0.9026	t	\N
2022	PX	1.10	0.9152	t	\N
2022	PX	1.11	0.96	t	\N
2022	PX	2.1	1.5	t	1.5
2022	PX	2.2.1	0.25	t	0.25
2022	PX	2.2.2	0.5	t	0.5
2022	PX	2.3.1	0.5	t	0.5
2022	PX	2.3.2	1	t	1
2022	PX	2.4	1.49	t	1.49
2022	PX	2.5	0.5	t	0.5
2022	PX	2.6	1.4405	t	\N
2022	PX	2.7	1.41	t	\N
2022	PX	3.1.1	0.5	t	0.5
2022	PX	3.1.2	0.5	t	0.5
2022	PX	3.1.3	0.5	t	0.5
2022	PX	3.2	0.75	t	1
2022	PX	3.3.1	1.5	t	1.5
2022	PX	3.3.2	1	t	1
2022	PX	3.4.1	1.86	t	1.86
2022	PX	3.4.2	\N	f	\N
2022	PX	3.4.3	1	t	1
2022	PX	3.5.1	0.25	t	0.25
2022	PX	3.5.2	0.96	t	0.96
2022	PX	3.6	0.5	t	0.5
2022	PX	3.7	0.9647	t	\N
2022	PX	3.8	0.92	t	\N
2022	PX	3.9	0.95	t	\N
2022	PX	3.10	1.9216	t	\N
2022	PX	4.1.1	0.5	t	0.5
2022	PX	4.1.2	\N	f	\N
2022	PX	4.1.3	0.5	t	0.5
2022	PX	4.2.1	0.8	t	1
2022	PX	4.2.2	0.84	t	1
2022	PX	4.3.1	1	t	1
2022	PX	4.3.2	0.91	t	0.96
2022	PX	4.4	1.4488	t	\N
2022	PX	4.5	1.4184	t	\N
2022	PX	5.1	1	t	1
2022	PX	5.2.1	0.25	t	0.25
2022	PX	5.2.2	0.25	t	0.25
2022	PX	5.3.1	0.5	t	0.5
2022	PX	5.3.2	0.5	t	0.5
2022	PX	5.4.1	0.5	t	0.5
2022	PX	5.4.2	1	t	1
2022	PX	5.5.1	1	t	1
2022	PX	5.5.2	1.87	t	2
2022	PX	5.6	0.97	t	1
2022	PX	5.7	0.5	t	0.5
2022	PX	5.8	0.93	t	\N
2022	PX	5.9	1.4304	t	\N
2022	PX	5.10	1.4165	t	\N
2022	PX	6.1.1	1	t	1
2022	PX	6.1.2	1	t	1
2022	PX	6.2.1	2	t	2
2022	PX	6.2.2	0.5	t	0.5
2022	PX	6.2.3	0.5	t	0.5
2022	PX	6.2.4	1	t	1
2022	PX	6.3	0.5	t	1
2022	PX	6.4	1	t	1
2022	PX	6.5	1.4295	t	\N
2022	PX	6.6	1.4592	t	\N
2022	PX	7.1	1.5	t	1.5
2022	PX	7.2	1	t	1
2022	PX	7.3	0.74	t	0.74
2022	PX	7.4	0.2	t	0.2
2022	PX	7.5	0.5	t	0.5
2022	PX	7.6	0.1	t	0.1
2022	PX	7.7	0.5	t	1
2022	PX	7.8	1.46	t	1.46
2022	PX	7.9	0.88	t	0.88
2022	PX	7.10	0.5	t	0.5
2022	PX	7.11	0.75	t	0.75
2022	PX	7.12	1	t	0.75
2022	PX	7.13	0.75	t	0.75
2022	PX	7.14	1.4112	t	\N
2022	PX	7.15	1.4129	t	\N
2022	PX	8.1.1	1	t	1
2022	PX	8.1.2	1.65	t	2
2022	PX	8.2.1	1	t	1
2022	PX	8.2.2	1	t	1
2022	PX	8.3	0.96	t	0.97
2022	PX	8.4	0.75	t	0.75
2022	PX	8.5	1.9008	t	\N
2022	PX	8.6	0.95	t	\N
2022	PX	8.7	0.96	t	\N
2022	PX	8.8	0.95	t	\N
2022	PX	8.9	0.9447	t	\N
2022	QO	1.1.1	0.5	t	0.5
2022	QO	1.1.2	0.25	t	0.25
2022	QO	1.1.3	2	t	2
2022	QO	1.2.1	0.75	t	1
2022	QO	1.2.2	0.25	t	0.25
2022	QO	1.3.1	1	t	1
2022	QO	1.3.2	0.86	t	1
2022	QO	1.4	1	t	1
2022	QO	1.5	0.5	t	1
2022	QO	1.6	1.6	t	1.6
2022	QO	1.7	0.3	t	0.3
2022	QO	1.8	0.2	t	0.2
2022	QO	1.9	0.9447	t	\N
2022	QO	1.10	0.927	t	\N
2022	QO	1.11	0.94	t	\N
2022	QO	2.1	1.5	t	1.5
2022	QO	2.2.1	0.5	t	0.5
2022	QO	2.2.2	0.25	t	0.5
2022	QO	2.3.1	0.5	t	0.5
2022	QO	2.3.2	0.89	t	0.89
2022	QO	2.4	1.5	t	1.5
2022	QO	2.5	0.5	t	0.5
2022	QO	2.6	1.3911	t	\N
2022	QO	2.7	1.419	t	\N
2022	QO	3.1.1	0.5	t	0.5
2022	QO	3.1.2	0.5	t	0.5
2022	QO	3.1.3	0.5	t	0.5
2022	QO	3.2	1	t	1
2022	QO	3.3.1	1.5	t	1.5
2022	QO	3.3.2	1	t	1
2022	QO	3.4.1	1.97	t	1.97
2022	QO	3.4.2	1	t	1
2022	QO	3.4.3	0.75	t	0.75
2022	QO	3.5.1	0.25	t	0.25
2022	QO	3.5.2	1	t	1
2022	QO	3.6	\N	f	\N
2022	QO	3.7	0.97	t	\N
2022	QO	3.8	0.9373	t	\N
2022	QO	3.9	0.95	t	\N
2022	QO	3.10	1.936	t	\N
2022	QO	4.1.1	0.5	t	0.5
2022	QO	4.1.2	1	t	1
2022	QO	4.1.3	0.25	t	0.25
2022	QO	4.2.1	1	t	1
2022	QO	4.2.2	0.89	t	0.89
2022	QO	4.3.1	1	t	1
2022	QO	4.3.2	0.97	t	0.97
2022	QO	4.4	1.4327	t	\N
2022	QO	4.5	1.4325	t	\N
2022	QO	5.1	1	t	1
2022	QO	5.2.1	0.25	t	0.25
2022	QO	5.2.2	0.25	t	0.25
2022	QO	5.3.1	0.5	t	0.5
2022	QO	5.3.2	1	t	1
2022	QO	5.4.1	0.25	t	0.25
2022	QO	5.4.2	1	t	1
2022	QO	5.5.1	1	t	1
2022	QO	5.5.2	1.63	t	2
2022	QO	5.6	1	t	1
2022	QO	5.7	0.5	t	0.5
2022	QO	5.8	0.9475	t	\N
2022	QO	5.9	1.3725	t	\N
2022	QO	5.10	1.38	t	\N
2022	QO	6.1.1	1	t	1
2022	QO	6.1.2	\N	f	\N
2022	QO	6.2.1	1.95	t	1.95
2022	QO	6.2.2	0.5	t	0.5
2022	QO	6.2.3	0.5	t	0.5
2022	QO	6.2.4	1	t	1
2022	QO	6.3	0.75	t	0.75
2022	QO	6.4	1	t	1
2022	QO	6.5	1.4311	t	\N
2022	QO	6.6	1.4595	t	\N
2022	QO	7.1	1	t	1
2022	QO	7.2	0.94	t	0.94
2022	QO	7.3	0.75	t	1
2022	QO	7.4	0.2	t	0.2
2022	QO	7.5	0.4	t	0.5
2022	QO	7.6	0.1	t	0.1
2022	QO	7.7	1	t	1
2022	QO	7.8	1.5	t	1.5
2022	QO	7.9	0.75	t	0.75
2022	QO	7.10	\N	f	\N
2022	QO	7.11	0.5	t	1
2022	QO	7.12	1	t	1
2022	QO	7.13	1.5	t	1.5
2022	QO	7.14	1.3935	t	\N
2022	QO	7.15	1.3957	t	\N
2022	QO	8.1.1	1	t	1
2022	QO	8.1.2	1.92	t	1.92
2022	QO	8.2.1	1	t	1
2022	QO	8.2.2	1	t	1
2022	QO	8.3	0.91	t	0.91
2022	QO	8.4	0.75	t	0.75
2022	QO	8.5	1.906	t	\N
2022	QO	8.6	0.97	t	\N
2022	QO	8.7	0.93	t	\N
2022	QO	8.8	0.95	t	\N
2022	QO	8.9	0.9649	t	\N
2022	SS	1.1.1	0.5	t	0.5
2022	SS	1.1.2	0.5	t	0.5
2022	SS	1.1.3	2	t	2
2022	SS	1.2.1	0.5	t	0.75
2022	SS	1.2.2	0.25	t	0.25
2022	SS	1.3.1	0.5	t	0.5
2022	SS	1.3.2	1	t	1
2022	SS	1.4	0.75	t	1
2022	SS	1.5	1	t	1
2022	SS	1.6	1.92	t	2
2022	SS	1.7	0.3	t	0.3
2022	SS	1.8	0.2	t	0.2
2022	SS	1.9	0.9432	t	\N
2022	SS	1.10	0.9608	t	\N
2022	SS	1.11	0.95	t	\N
2022	SS	2.1	1.5	t	1.5
2022	SS	2.2.1	0.5	t	0.5
2022	SS	2.2.2	0.5	t	0.5
2022	SS	2.3.1	0.5	t	0.5
2022	SS	2.3.2	0.79	t	0.79
2022	SS	2.4	1.5	t	1.5
2022	SS	2.5	0.5	t	0.5
2022	SS	2.6	1.4468	t	\N
2022	SS	2.7	1.4148	t	\N
2022	SS	3.1.1	0.5	t	0.5
2022	SS	3.1.2	0.5	t	0.5
2022	SS	3.1.3	0.25	t	0.5
2022	SS	3.2	1	t	1
2022	SS	3.3.1	1.5	t	1.5
2022	SS	3.3.2	1	t	1
2022	SS	3.4.1	1.99	t	1.99
2022	SS	3.4.2	1	t	1
2022	SS	3.4.3	0.75	t	0.75
2022	SS	3.5.1	0.5	t	0.5
2022	SS	3.5.2	1	t	1
2022	SS	3.6	0.5	t	0.5
2022	SS	3.7	0.97	t	\N
2022	SS	3.8	0.9525	t	\N
2022	SS	3.9	0.94	t	\N
2022	SS	3.10	1.9392	t	\N
2022	SS	4.1.1	0.5	t	0.5
2022	SS	4.1.2	\N	f	\N
2022	SS	4.1.3	0.5	t	0.5
2022	SS	4.2.1	0.8	t	0.8
2022	SS	4.2.2	0.94	t	1
2022	SS	4.3.1	1	t	1
2022	SS	4.3.2	0.89	t	0.89
2022	SS	4.4	1.4303	t	\N
2022	SS	4.5	1.458	t	\N
2022	SS	5.1	1	t	1
2022	SS	5.2.1	0.25	t	0.25
2022	SS	5.2.2	0.25	t	0.25
2022	SS	5.3.1	0.5	t	0.5
2022	SS	5.3.2	1	t	1
2022	SS	5.4.1	0.5	t	0.5
2022	SS	5.4.2	1	t	1
2022	SS	5.5.1	1	t	1
2022	SS	5.5.2	2	t	2
2022	SS	5.6	0.84	t	0.99
2022	SS	5.7	0.25	t	0.5
2022	SS	5.8	0.9509	t	\N
2022	SS	5.9	1.3968	t	\N
2022	SS	5.10	1.42	t	\N
2022	SS	6.1.1	0.75	t	1
2022	SS	6.1.2	1	t	1
2022	SS	6.2.1	1.95	t	1.95
2022	SS	6.2.2	0.5	t	0.5
2022	SS	6.2.3	0.5	t	0.5
2022	SS	6.2.4	0.97	t	0.98
2022	SS	6.3	1	t	1
2022	SS	6.4	1	t	1
2022	SS	6.5	1.4069	t	\N
2022	SS	6.6	1.4352	t	\N
2022	SS	7.1	1	t	1
2022	SS	7.2	1	t	1
2022	SS	7.3	1	t	1
2022	SS	7.4	0.3	t	0.3
2022	SS	7.5	0.5	t	0.5
2022	SS	7.6	0.1	t	0.1
2022	SS	7.7	0.5	t	1
2022	SS	7.8	1.16	t	1.16
2022	SS	7.9	0.62	t	1
2022	SS	7.10	0.5	t	0.5
2022	SS	7.11	0.75	t	0.75
2022	SS	7.12	1	t	1
2022	SS	7.13	1.5	t	1.5
2022	SS	7.14	1.4136	t	\N
2022	SS	7.15	1.4447	t	\N
2022	SS	8.1.1	1	t	1
2022	SS	8.1.2	1.96	t	2
2022	SS	8.2.1	1	t	1
2022	SS	8.2.2	1	t	1
2022	SS	8.3	0.57	t	0.98
2022	SS	8.4	1	t	1
2022	SS	8.5	1.9488	t	\N
2022	SS	8.6	0.96	t	\N
2022	SS	8.7	0.98	t	\N
2022	SS	8.8	0.94	t	\N
2022	SS	8.9	0.9615	t	\N
2022	ST	1.1.1	0.5	t	0.5
2022	ST	1.1.2	0.5	t	0.5
2022	ST	1.1.3	2	t	2
2022	ST	1.2.1	1	t	1
2022	ST	1.2.2	0.5	t	0.5
2022	ST	1.3.1	0.5	t	1
2022	ST	1.3.2	1	t	1
2022	ST	1.4	1	t	1
2022	ST	1.5	0.5	t	1
2022	ST	1.6	1.96	t	1.99
2022	ST	1.7	0.3	t	0.3
2022	ST	1.8	0	t	0.2
2022	ST	1.9	0.9573	t	\N
2022	ST	1.10	0.953	t	\N
2022	ST	1.11	0.95	t	\N
2022	ST	2.1	1.5	t	1.5
2022	ST	2.2.1	0.5	t	0.5
2022	ST	2.2.2	0.25	t	0.25
2022	ST	2.3.1	0.5	t	0.5
2022	ST	2.3.2	1	t	1
2022	ST	2.4	1.48	t	1.48
2022	ST	2.5	0.5	t	0.5
2022	ST	2.6	1.437	t	\N
2022	ST	2.7	1.4655	t	\N
2022	ST	3.1.1	0.5	t	0.5
2022	ST	3.1.2	0.5	t	0.5
2022	ST	3.1.3	0.5	t	0.5
2022	ST	3.2	0.75	t	1
2022	ST	3.3.1	1.5	t	1.5
2022	ST	3.3.2	1	t	1
2022	ST	3.4.1	1.9	t	1.9
2022	ST	3.4.2	1	t	1
2022	ST	3.4.3	1	t	1
2022	ST	3.5.1	0.5	t	0.5
2022	ST	3.5.2	0.89	t	1
2022	ST	3.6	\N	f	\N
2022	ST	3.7	0.97	t	\N
2022	ST	3.8	0.9526	t	\N
2022	ST	3.9	0.94	t	\N
2022	ST	3.10	1.94	t	\N
2022	ST	4.1.1	0.25	t	0.25
2022	ST	4.1.2	1	t	1
2022	ST	4.1.3	0.5	t	0.5
2022	ST	4.2.1	1	t	1
2022	ST	4.2.2	1	t	1
2022	ST	4.3.1	1	t	1
2022	ST	4.3.2	0.87	t	0.87
2022	ST	4.4	1.4311	t	\N
2022	ST	4.5	1.4595	t	\N
2022	ST	5.1	1	t	1
2022	ST	5.2.1	0.25	t	0.25
2022	ST	5.2.2	0.25	t	0.25
2022	ST	5.3.1	0.5	t	0.5
2022	ST	5.3.2	1	t	1
2022	ST	5.4.1	0.5	t	0.5
2022	ST	5.4.2	1	t	1
2022	ST	5.5.1	0.75	t	0.75
2022	ST	5.5.2	1.82	t	1.82
2022	ST	5.6	1	t	1
2022	ST	5.7	0.5	t	0.5
2022	ST	5.8	0.9731	t	\N
2022	ST	5.9	1.41	t	\N
2022	ST	5.10	1.42	t	\N
2022	ST	6.1.1	0.75	t	0.75
2022	ST	6.1.2	1	t	1
2022	ST	6.2.1	1.99	t	1.99
2022	ST	6.2.2	0.5	t	0.5
2022	ST	6.2.3	0.5	t	0.5
2022	ST	6.2.4	1	t	1
2022	ST	6.3	1	t	1
2022	ST	6.4	1	t	1
2022	ST	6.5	1.4288	t	\N
2022	ST	6.6	1.4265	t	\N
2022	ST	7.1	1.5	t	1.5
2022	ST	7.2	1	t	1
2022	ST	7.3	0.92	t	0.95
2022	ST	7.4	0.3	t	0.3
2022	ST	7.5	0.3	t	0.3
2022	ST	7.6	0.1	t	0.2
2022	ST	7.7	0.5	t	0.5
2022	ST	7.8	1.5	t	1.5
2022	ST	7.9	1	t	1
2022	ST	7.10	0	t	0.5
2022	ST	7.11	\N	f	\N
2022	ST	7.12	1	t	1
2022	ST	7.13	1	t	1.5
2022	ST	7.14	1.446	t	\N
2022	ST	7.15	1.417	t	\N
2022	ST	8.1.1	1	t	1
2022	ST	8.1.2	1.87	t	1.87
2022	ST	8.2.1	0.75	t	0.75
2022	ST	8.2.2	1	t	1
2022	ST	8.3	0.93	t	0.93
2022	ST	8.4	1	t	1
2022	ST	8.5	1.95	t	\N
2022	ST	8.6	0.97	t	\N
2022	ST	8.7	0.96	t	\N
2022	ST	8.8	0.9426	t	\N
2022	ST	8.9	0.97	t	\N
2022	TH	1.1.1	0.5	t	0.5
2022	TH	1.1.2	0.5	t	0.5
2022	TH	1.1.3	2	t	2
2022	TH	1.2.1	1	t	1
2022	TH	1.2.2	0.5	t	0.5
2022	TH	1.3.1	1	t	1
2022	TH	1.3.2	0.9	t	0.9
2022	TH	1.4	1	t	1
2022	TH	1.5	0.5	t	0.5
2022	TH	1.6	1.97	t	1.97
2022	TH	1.7	0.1	t	0.1
2022	TH	1.8	0.2	t	0.2
2022	TH	1.9	0.9667	t	\N
2022	TH	1.10	0.9432	t	\N
2022	TH	1.11	0.95	t	\N
2022	TH	2.1	1.5	t	1.5
2022	TH	2.2.1	0.5	t	0.5
2022	TH	2.2.2	0.5	t	0.5
2022	TH	2.3.1	0.5	t	0.5
2022	TH	2.3.2	1	t	1
2022	TH	2.4	1.3	t	1.5
2022	TH	2.5	0.5	t	0.5
2022	TH	2.6	1.439	t	\N
2022	TH	2.7	1.4076	t	\N
2022	TH	3.1.1	0.5	t	0.5
2022	TH	3.1.2	0.5	t	0.5
2022	TH	3.1.3	0.5	t	0.5
2022	TH	3.2	1	t	1
2022	TH	3.3.1	1.5	t	1.5
2022	TH	3.3.2	1	t	1
2022	TH	3.4.1	1.99	t	1.99
2022	TH	3.4.2	1	t	1
2022	TH	3.4.3	1	t	1
2022	TH	3.5.1	0.25	t	0.25
2022	TH	3.5.2	0.82	t	0.82
2022	TH	3.6	\N	f	\N
2022	TH	3.7	1	t	\N
2022	TH	3.8	0.93	t	\N
2022	TH	3.9	0.938	t	\N
2022	TH	3.10	1.9104	t	\N
2022	TH	4.1.1	0.5	t	0.5
2022	TH	4.1.2	1	t	1
2022	TH	4.1.3	0.5	t	0.5
2022	TH	4.2.1	1	t	1
2022	TH	4.2.2	0.77	t	0.77
2022	TH	4.3.1	1	t	1
2022	TH	4.3.2	0.97	t	1
2022	TH	4.4	1.4569	t	\N
2022	TH	4.5	1.4256	t	\N
2022	TH	5.1	1	t	1
2022	TH	5.2.1	0.25	t	0.25
2022	TH	5.2.2	0.25	t	0.25
2022	TH	5.3.1	0.5	t	0.5
2022	TH	5.3.2	1	t	1
2022	TH	5.4.1	0.5	t	0.5
2022	TH	5.4.2	1	t	1
2022	TH	5.5.1	1	t	1
2022	TH	5.5.2	2	t	2
2022	TH	5.6	0.83	t	0.83
2022	TH	5.7	0.25	t	0.5
2022	TH	5.8	0.95	t	\N
2022	TH	5.9	1.4208	t	\N
2022	TH	5.10	1.3798	t	\N
2022	TH	6.1.1	0.75	t	1
2022	TH	6.1.2	\N	f	\N
2022	TH	6.2.1	1.98	t	1.98
2022	TH	6.2.2	0.5	t	0.5
2022	TH	6.2.3	0.5	t	0.5
2022	TH	6.2.4	0.95	t	0.95
2022	TH	6.3	1	t	1
2022	TH	6.4	1	t	1
2022	TH	6.5	1.4242	t	\N
2022	TH	6.6	1.4232	t	\N
2022	TH	7.1	1.5	t	1.5
2022	TH	7.2	1	t	1
2022	TH	7.3	0.79	t	0.79
2022	TH	7.4	0.2	t	0.3
2022	TH	7.5	0.3	t	0.3
2022	TH	7.6	0.2	t	0.2
2022	TH	7.7	0.5	t	0.5
2022	TH	7.8	1.47	t	1.47
2022	TH	7.9	\N	f	\N
2022	TH	7.10	0.5	t	0.5
2022	TH	7.11	\N	f	\N
2022	TH	7.12	1	t	1
2022	TH	7.13	1.25	t	1.25
2022	TH	7.14	1.4016	t	\N
2022	TH	7.15	1.4319	t	\N
2022	TH	8.1.1	1	t	1
2022	TH	8.1.2	1.96	t	1.96
2022	TH	8.2.1	1	t	1
2022	TH	8.2.2	1	t	1
2022	TH	8.3	0.81	t	1
2022	TH	8.4	0.75	t	0.75
2022	TH	8.5	1.9312	t	\N
2022	TH	8.6	0.9829	t	\N
2022	TH	8.7	1	t	\N
2022	TH	8.8	0.96	t	\N
2022	TH	8.9	0.98	t	\N
2022	TO	1.1.1	0.5	t	0.5
2022	TO	1.1.2	0.5	t	0.5
2022	TO	1.1.3	1	t	1
2022	TO	1.2.1	0.75	t	0.75
2022	TO	1.2.2	0.5	t	0.5
2022	TO	1.3.1	1	t	1
2022	TO	1.3.2	0.72	t	0.72
2022	TO	1.4	1	t	1
2022	TO	1.5	1	t	1
2022	TO	1.6	2	t	2
2022	TO	1.7	0.3	t	0.3
2022	TO	1.8	0.2	t	0.2
2022	TO	1.9	0.96	t	\N
2022	TO	1.10	0.939	t	\N
2022	TO	1.11	0.9188	t	\N
2022	TO	2.1	1.5	t	1.5
2022	TO	2.2.1	0.25	t	0.25
2022	TO	2.2.2	0.5	t	0.5
2022	TO	2.3.1	0.5	t	0.5
2022	TO	2.3.2	1	t	1
2022	TO	2.4	1.3	t	1.43
2022	TO	2.5	0.5	t	0.5
2022	TO	2.6	1.4338	t	\N
2022	TO	2.7	1.4625	t	\N
2022	TO	3.1.1	0.25	t	0.5
2022	TO	3.1.2	0.5	t	0.5
2022	TO	3.1.3	0.5	t	0.5
2022	TO	3.2	1	t	1
2022	TO	3.3.1	1.5	t	1.5
2022	TO	3.3.2	1	t	1
2022	TO	3.4.1	1.83	t	1.83
2022	TO	3.4.2	1	t	1
2022	TO	3.4.3	0.75	t	1
2022	TO	3.5.1	0.25	t	0.25
2022	TO	3.5.2	0.98	t	1
2022	TO	3.6	\N	f	\N
2022	TO	3.7	1	t	\N
2022	TO	3.8	0.94	t	\N
2022	TO	3.9	0.9502	t	\N
2022	TO	3.10	1.892	t	\N
2022	TO	4.1.1	0.5	t	0.5
2022	TO	4.1.2	1	t	1
2022	TO	4.1.3	0.25	t	0.25
2022	TO	4.2.1	1	t	1
2022	TO	4.2.2	0.95	t	0.95
2022	TO	4.3.1	1	t	1
2022	TO	4.3.2	1	t	1
2022	TO	4.4	1.4244	t	\N
2022	TO	4.5	1.4535	t	\N
2022	TO	5.1	1	t	1
2022	TO	5.2.1	0.25	t	0.25
2022	TO	5.2.2	0.25	t	0.25
2022	TO	5.3.1	0.5	t	0.5
2022	TO	5.3.2	1	t	1
2022	TO	5.4.1	0.5	t	0.5
2022	TO	5.4.2	1	t	1
2022	TO	5.5.1	1	t	1
2022	TO	5.5.2	1.28	t	1.28
2022	TO	5.6	1	t	1
2022	TO	5.7	0.5	t	0.5
2022	TO	5.8	0.9431	t	\N
2022	TO	5.9	1.422	t	\N
2022	TO	5.10	1.43	t	\N
2022	TO	6.1.1	1	t	1
2022	TO	6.1.2	\N	f	\N
2022	TO	6.2.1	1.8	t	1.86
2022	TO	6.2.2	0.5	t	0.5
2022	TO	6.2.3	0.5	t	0.5
2022	TO	6.2.4	1	t	1
2022	TO	6.3	0.75	t	0.75
2022	TO	6.4	1	t	1
2022	TO	6.5	1.4344	t	\N
2022	TO	6.6	1.464	t	\N
2022	TO	7.1	0	t	0
2022	TO	7.2	0.88	t	1
2022	TO	7.3	0.97	t	1
2022	TO	7.4	0.3	t	0.3
2022	TO	7.5	0.5	t	0.5
2022	TO	7.6	0.1	t	0.1
2022	TO	7.7	1	t	1
2022	TO	7.8	1.5	t	1.5
2022	TO	7.9	1	t	1
2022	TO	7.10	\N	f	\N
2022	TO	7.11	1	t	1
2022	TO	7.12	1	t	1
2022	TO	7.13	1.5	t	1.5
2022	TO	7.14	1.4175	t	\N
2022	TO	7.15	1.3901	t	\N
2022	TO	8.1.1	0.5	t	0.5
2022	TO	8.1.2	1.88	t	1.88
2022	TO	8.2.1	1	t	1
2022	TO	8.2.2	1	t	1
2022	TO	8.3	0.95	t	1
2022	TO	8.4	1	t	1
2022	TO	8.5	1.912	t	\N
2022	TO	8.6	0.97	t	\N
2022	TO	8.7	0.95	t	\N
2022	TO	8.8	0.9887	t	\N
2022	TO	8.9	0.98	t	\N
2022	TTH	1.1.1	0.5	t	0.5
2022	TTH	1.1.2	0.25	t	0.5
2022	TTH	1.1.3	2	t	2
2022	TTH	1.2.1	1	t	0.75
2022	TTH	1.2.2	0.25	t	0.5
2022	TTH	1.3.1	1	t	1
2022	TTH	1.3.2	0.71	t	1
2022	TTH	1.4	0.5	t	0.5
2022	TTH	1.5	1	t	1
2022	TTH	1.6	1.78	t	1.78
2022	TTH	1.7	0.2	t	0.3
2022	TTH	1.8	0.2	t	0.2
2022	TTH	1.9	0.92	t	\N
2022	TTH	1.10	0.942	t	\N
2022	TTH	1.11	0.9668	t	\N
2022	TTH	2.1	1.5	t	1.5
2022	TTH	2.2.1	0.5	t	0.5
2022	TTH	2.2.2	0.5	t	0.5
2022	TTH	2.3.1	0.5	t	0.5
2022	TTH	2.3.2	1	t	1
2022	TTH	2.4	1.13	t	1.5
2022	TTH	2.5	0.5	t	0.5
2022	TTH	2.6	1.4218	t	\N
2022	TTH	2.7	1.4505	t	\N
2022	TTH	3.1.1	0.5	t	0.5
2022	TTH	3.1.2	0.5	t	0.5
2022	TTH	3.1.3	0.25	t	0.25
2022	TTH	3.2	1	t	1
2022	TTH	3.3.1	1.5	t	1.5
2022	TTH	3.3.2	1	t	1
2022	TTH	3.4.1	1.78	t	1.78
2022	TTH	3.4.2	1	t	1
2022	TTH	3.4.3	1	t	1
2022	TTH	3.5.1	0.5	t	0.5
2022	TTH	3.5.2	0.93	t	1
2022	TTH	3.6	\N	f	\N
2022	TTH	3.7	0.9624	t	\N
2022	TTH	3.8	0.97	t	\N
2022	TTH	3.9	0.96	t	\N
2022	TTH	3.10	1.96	t	\N
2022	TTH	4.1.1	0.5	t	0.5
2022	TTH	4.1.2	1	t	1
2022	TTH	4.1.3	0.5	t	0.5
2022	TTH	4.2.1	1	t	1
2022	TTH	4.2.2	0.86	t	1
2022	TTH	4.3.1	1	t	1
2022	TTH	4.3.2	0.86	t	1
2022	TTH	4.4	1.4659	t	\N
2022	TTH	4.5	1.434	t	\N
2022	TTH	5.1	0.75	t	0.75
2022	TTH	5.2.1	0.25	t	0.25
2022	TTH	5.2.2	0.25	t	0.25
2022	TTH	5.3.1	0.5	t	0.5
2022	TTH	5.3.2	1	t	1
2022	TTH	5.4.1	0.5	t	0.5
2022	TTH	5.4.2	1	t	1
2022	TTH	5.5.1	1	t	1
2022	TTH	5.5.2	1.79	t	2
2022	TTH	5.6	1	t	1
2022	TTH	5.7	0.5	t	0.5
2022	TTH	5.8	0.9526	t	\N
2022	TTH	5.9	1.44	t	\N
2022	TTH	5.10	1.45	t	\N
2022	TTH	6.1.1	1	t	1
2022	TTH	6.1.2	1	t	1
2022	TTH	6.2.1	1.54	t	1.54
2022	TTH	6.2.2	0.5	t	0.5
2022	TTH	6.2.3	0.5	t	0.5
2022	TTH	6.2.4	1	t	1
2022	TTH	6.3	1	t	1
2022	TTH	6.4	1	t	1
2022	TTH	6.5	1.4132	t	\N
2022	TTH	6.6	1.4415	t	\N
2022	TTH	7.1	1	t	1
2022	TTH	7.2	0.98	t	0.98
2022	TTH	7.3	0.92	t	0.92
2022	TTH	7.4	0.1	t	0.3
2022	TTH	7.5	0.5	t	0.5
2022	TTH	7.6	0.1	t	0.2
2022	TTH	7.7	0.5	t	0.5
2022	TTH	7.8	1.3	t	1.31
2022	TTH	7.9	0.7	t	0.71
2022	TTH	7.10	\N	f	\N
2022	TTH	7.11	\N	f	\N
2022	TTH	7.12	1	t	1
2022	TTH	7.13	1.5	t	1.5
2022	TTH	7.14	1.4205	t	\N
2022	TTH	7.15	1.4507	t	\N
2022	TTH	8.1.1	1	t	1
2022	TTH	8.1.2	1.83	t	1.83
2022	TTH	8.2.1	0.75	t	0.75
2022	TTH	8.2.2	1	t	1
2022	TTH	8.3	0.86	t	0.86
2022	TTH	8.4	1	t	1
2022	TTH	8.5	1.946	t	\N
2022	TTH	8.6	0.9731	t	\N
2022	TTH	8.7	0.94	t	\N
2022	TTH	8.8	0.98	t	\N
2022	TTH	8.9	0.94	t	\N
2022	TTI	1.1.1	0.5	t	0.5
2022	TTI	1.1.2	0.25	t	0.25
2022	TTI	1.1.3	2	t	2
2022	TTI	1.2.1	0.75	t	1
2022	TTI	1.2.2	0.25	t	0.25
2022	TTI	1.3.1	1	t	1
2022	TTI	1.3.2	0.78	t	1
2022	TTI	1.4	0.25	t	0.25
2022	TTI	1.5	0.5	t	0.5
2022	TTI	1.6	2	t	2
2022	TTI	1.7	0.3	t	0.3
2022	TTI	1.8	0.2	t	0.2
2022	TTI	1.9	0.94	t	\N
2022	TTI	1.10	0.9304	t	\N
2022	TTI	1.11	0.9228	t	\N
2022	TTI	2.1	1	t	1.5
2022	TTI	2.2.1	0.5	t	0.5
2022	TTI	2.2.2	0.5	t	0.5
2022	TTI	2.3.1	0.5	t	0.5
2022	TTI	2.3.2	0.99	t	0.99
2022	TTI	2.4	1.5	t	1.5
2022	TTI	2.5	0.5	t	0.5
2022	TTI	2.6	1.4275	t	\N
2022	TTI	2.7	1.4568	t	\N
2022	TTI	3.1.1	0.5	t	0.5
2022	TTI	3.1.2	0.5	t	0.5
2022	TTI	3.1.3	0.5	t	0.5
2022	TTI	3.2	1	t	1
2022	TTI	3.3.1	1.5	t	1.5
2022	TTI	3.3.2	1	t	1
2022	TTI	3.4.1	1.68	t	1.68
2022	TTI	3.4.2	\N	f	\N
2022	TTI	3.4.3	0.75	t	1
2022	TTI	3.5.1	0.5	t	0.5
2022	TTI	3.5.2	0.96	t	0.96
2022	TTI	3.6	\N	f	\N
2022	TTI	3.7	0.9282	t	\N
2022	TTI	3.8	0.96	t	\N
2022	TTI	3.9	0.93	t	\N
2022	TTI	3.10	1.912	t	\N
2022	TTI	4.1.1	0.5	t	0.5
2022	TTI	4.1.2	1	t	1
2022	TTI	4.1.3	0.5	t	0.5
2022	TTI	4.2.1	0.8	t	1
2022	TTI	4.2.2	0.9	t	0.9
2022	TTI	4.3.1	1	t	1
2022	TTI	4.3.2	0.88	t	1
2022	TTI	4.4	1.4336	t	\N
2022	TTI	4.5	1.4628	t	\N
2022	TTI	5.1	1	t	1
2022	TTI	5.2.1	0.25	t	0.25
2022	TTI	5.2.2	0.25	t	0.25
2022	TTI	5.3.1	0.25	t	0.25
2022	TTI	5.3.2	0.5	t	0.5
2022	TTI	5.4.1	0.5	t	0.5
2022	TTI	5.4.2	1	t	1
2022	TTI	5.5.1	1	t	1
2022	TTI	5.5.2	2	t	2
2022	TTI	5.6	0.98	t	1
2022	TTI	5.7	0.5	t	0.5
2022	TTI	5.8	0.9647	t	\N
2022	TTI	5.9	1.4232	t	\N
2022	TTI	5.10	1.41	t	\N
2022	TTI	6.1.1	0.75	t	1
2022	TTI	6.1.2	1	t	1
2022	TTI	6.2.1	1.77	t	1.88
2022	TTI	6.2.2	0.5	t	0.5
2022	TTI	6.2.3	0.5	t	0.5
2022	TTI	6.2.4	1	t	1
2022	TTI	6.3	1	t	1
2022	TTI	6.4	1	t	1
2022	TTI	6.5	1.4196	t	\N
2022	TTI	6.6	1.4184	t	\N
2022	TTI	7.1	1	t	1
2022	TTI	7.2	0.93	t	0.93
2022	TTI	7.3	0.81	t	0.81
2022	TTI	7.4	0.1	t	0.1
2022	TTI	7.5	0.5	t	0.5
2022	TTI	7.6	0	t	0.1
2022	TTI	7.7	0.5	t	0.5
2022	TTI	7.8	1.19	t	1.5
2022	TTI	7.9	0.92	t	0.94
2022	TTI	7.10	\N	f	\N
2022	TTI	7.11	1	t	1
2022	TTI	7.12	0.75	t	1
2022	TTI	7.13	1.5	t	1.5
2022	TTI	7.14	1.4148	t	\N
2022	TTI	7.15	1.3871	t	\N
2022	TTI	8.1.1	1	t	1
2022	TTI	8.1.2	1.9	t	1.9
2022	TTI	8.2.1	1	t	1
2022	TTI	8.2.2	1	t	1
2022	TTI	8.3	0.65	t	1
2022	TTI	8.4	0.75	t	0.75
2022	TTI	8.5	1.96	t	\N
2022	TTI	8.6	1	t	\N
2022	TTI	8.7	0.9611	t	\N
2022	TTI	8.8	0.96	t	\N
2022	TTI	8.9	0.94	t	\N
2022	TTR	1.1.1	0.5	t	0.5
2022	TTR	1.1.2	0.5	t	0.5
2022	TTR	1.1.3	2	t	2
2022	TTR	1.2.1	1	t	1
2022	TTR	1.2.2	0.5	t	0.5
2022	TTR	1.3.1	0.5	t	0.5
2022	TTR	1.3.2	1	t	1
2022	TTR	1.4	1	t	1
2022	TTR	1.5	0.5	t	0.5
2022	TTR	1.6	2	t	2
2022	TTR	1.7	0.3	t	0.3
2022	TTR	1.8	0.2	t	0.2
2022	TTR	1.9	0.9393	t	\N
2022	TTR	1.10	0.964	t	\N
2022	TTR	1.11	0.96	t	\N
2022	TTR	2.1	1.5	t	1.5
2022	TTR	2.2.1	0.5	t	0.5
2022	TTR	2.2.2	0.25	t	0.25
2022	TTR	2.3.1	0.5	t	0.5
2022	TTR	2.3.2	0.95	t	1
2022	TTR	2.4	1.5	t	1.5
2022	TTR	2.5	0.5	t	0.5
2022	TTR	2.6	1.441	t	\N
2022	TTR	2.7	1.4385	t	\N
2022	TTR	3.1.1	0.5	t	0.5
2022	TTR	3.1.2	0.5	t	0.5
2022	TTR	3.1.3	0.5	t	0.5
2022	TTR	3.2	0.75	t	0.75
2022	TTR	3.3.1	1.5	t	1.5
2022	TTR	3.3.2	1	t	1
2022	TTR	3.4.1	1.97	t	1.97
2022	TTR	3.4.2	1	t	1
2022	TTR	3.4.3	1	t	1
2022	TTR	3.5.1	0.5	t	0.5
2022	TTR	3.5.2	0.71	t	0.83
2022	TTR	3.6	0.5	t	0.5
2022	TTR	3.7	0.94	t	\N
2022	TTR	3.8	0.94	t	\N
2022	TTR	3.9	0.975	t	\N
2022	TTR	3.10	1.934	t	\N
2022	TTR	4.1.1	0.5	t	0.5
2022	TTR	4.1.2	\N	f	\N
2022	TTR	4.1.3	0.5	t	0.5
2022	TTR	4.2.1	1	t	1
2022	TTR	4.2.2	0.93	t	0.93
2022	TTR	4.3.1	1	t	1
2022	TTR	4.3.2	0.74	t	1
2022	TTR	4.4	1.457	t	\N
2022	TTR	4.5	1.4265	t	\N
2022	TTR	5.1	0.75	t	1
2022	TTR	5.2.1	0.25	t	0.25
2022	TTR	5.2.2	0.25	t	0.25
2022	TTR	5.3.1	0.25	t	0.5
2022	TTR	5.3.2	1	t	1
2022	TTR	5.4.1	0.5	t	0.5
2022	TTR	5.4.2	1	t	1
2022	TTR	5.5.1	1	t	1
2022	TTR	5.5.2	1.95	t	1.95
2022	TTR	5.6	1	t	1
2022	TTR	5.7	0.5	t	0.5
2022	TTR	5.8	0.9409	t	\N
2022	TTR	5.9	1.422	t	\N
2022	TTR	5.10	1.43	t	\N
2022	TTR	6.1.1	1	t	1
2022	TTR	6.1.2	\N	f	\N
2022	TTR	6.2.1	1.68	t	1.94
2022	TTR	6.2.2	0.5	t	0.5
2022	TTR	6.2.3	0.5	t	0.5
2022	TTR	6.2.4	1	t	1
2022	TTR	6.3	1	t	1
2022	TTR	6.4	1	t	1
2022	TTR	6.5	1.4482	t	\N
2022	TTR	6.6	1.4475	t	\N
2022	TTR	7.1	1.5	t	1.5
2022	TTR	7.2	1	t	1
2022	TTR	7.3	1	t	1
2022	TTR	7.4	0.2	t	0.3
2022	TTR	7.5	0.3	t	0.4
2022	TTR	7.6	0.1	t	0.2
2022	TTR	7.7	0.5	t	0.5
2022	TTR	7.8	0.84	t	1.5
2022	TTR	7.9	1	t	1
2022	TTR	7.10	0.5	t	0.5
2022	TTR	7.11	1	t	1
2022	TTR	7.12	0.75	t	0.75
2022	TTR	7.13	1.5	t	1.5
2022	TTR	7.14	1.3935	t	\N
2022	TTR	7.15	1.3942	t	\N
2022	TTR	8.1.1	1	t	1
2022	TTR	8.1.2	2	t	2
2022	TTR	8.2.1	1	t	1
2022	TTR	8.2.2	1	t	1
2022	TTR	8.3	0.73	t	0.73
2022	TTR	8.4	0.75	t	1
2022	TTR	8.5	1.92	t	\N
2022	TTR	8.6	1	t	\N
2022	TTR	8.7	0.98	t	\N
2022	TTR	8.8	0.97	t	\N
2022	TTR	8.9	0.9544	t	\N
2022	TX	1.1.1	0.5	t	0.5
2022	TX	1.1.2	0.5	t	0.5
2022	TX	1.1.3	2	t	2
2022	TX	1.2.1	0.5	t	0.25
2022	TX	1.2.2	0.5	t	0.5
2022	TX	1.3.1	0.5	t	0.5
2022	TX	1.3.2	0.72	t	1
2022	TX	1.4	1	t	1
2022	TX	1.5	1	t	1
2022	TX	1.6	2	t	2
2022	TX	1.7	0.3	t	0.3
2022	TX	1.8	0.2	t	0.2
2022	TX	1.9	0.9469	t	\N
2022	TX	1.10	0.9576	t	\N
2022	TX	1.11	0.94	t	\N
2022	TX	2.1	1.5	t	1.5
2022	TX	2.2.1	0.5	t	0.5
2022	TX	2.2.2	0.5	t	0.5
2022	TX	2.3.1	0.5	t	0.5
2022	TX	2.3.2	0.71	t	1
2022	TX	2.4	1.5	t	1.5
2022	TX	2.5	0.5	t	0.5
2022	TX	2.6	1.4141	t	\N
2022	TX	2.7	1.4424	t	\N
2022	TX	3.1.1	0.5	t	0.5
2022	TX	3.1.2	0.5	t	0.5
2022	TX	3.1.3	0.5	t	0.5
2022	TX	3.2	0.75	t	1
2022	TX	3.3.1	1.5	t	1.5
2022	TX	3.3.2	1	t	1
2022	TX	3.4.1	1.92	t	1.92
2022	TX	3.4.2	1	t	1
2022	TX	3.4.3	1	t	1
2022	TX	3.5.1	0.25	t	0.25
2022	TX	3.5.2	0.97	t	1
2022	TX	3.6	0.5	t	0.5
2022	TX	3.7	0.96	t	\N
2022	TX	3.8	0.9509	t	\N
2022	TX	3.9	0.95	t	\N
2022	TX	3.10	1.8736	t	\N
2022	TX	4.1.1	0.5	t	0.5
2022	TX	4.1.2	\N	f	\N
2022	TX	4.1.3	0.5	t	0.5
2022	TX	4.2.1	1	t	1
2022	TX	4.2.2	0.85	t	0.85
2022	TX	4.3.1	1	t	1
2022	TX	4.3.2	0.96	t	0.96
2022	TX	4.4	1.4727	t	\N
2022	TX	4.5	1.4424	t	\N
2022	TX	5.1	1	t	1
2022	TX	5.2.1	0.25	t	0.25
2022	TX	5.2.2	0.25	t	0.25
2022	TX	5.3.1	0.5	t	0.5
2022	TX	5.3.2	1	t	1
2022	TX	5.4.1	0.5	t	0.5
2022	TX	5.4.2	1	t	1
2022	TX	5.5.1	1	t	1
2022	TX	5.5.2	2	t	2
2022	TX	5.6	0.9	t	1
2022	TX	5.7	0.25	t	0.25
2022	TX	5.8	0.94	t	\N
2022	TX	5.9	1.4436	t	\N
2022	TX	5.10	1.4284	t	\N
2022	TX	6.1.1	1	t	1
2022	TX	6.1.2	1	t	1
2022	TX	6.2.1	2	t	2
2022	TX	6.2.2	0.5	t	0.5
2022	TX	6.2.3	0.25	t	0.25
2022	TX	6.2.4	0.97	t	1
2022	TX	6.3	1	t	1
2022	TX	6.4	1	t	1
2022	TX	6.5	1.437	t	\N
2022	TX	6.6	1.4064	t	\N
2022	TX	7.1	1.5	t	1.5
2022	TX	7.2	0.95	t	0.95
2022	TX	7.3	1	t	1
2022	TX	7.4	0.1	t	0.1
2022	TX	7.5	0.5	t	0.5
2022	TX	7.6	0.1	t	0.1
2022	TX	7.7	0.5	t	1
2022	TX	7.8	1.5	t	1.5
2022	TX	7.9	\N	f	\N
2022	TX	7.10	0.5	t	0.5
2022	TX	7.11	1	t	1
2022	TX	7.12	0.75	t	1
2022	TX	7.13	1.25	t	1.5
2022	TX	7.14	1.374	t	\N
2022	TX	7.15	1.4041	t	\N
2022	TX	8.1.1	1	t	1
2022	TX	8.1.2	1.83	t	1.83
2022	TX	8.2.1	1	t	1
2022	TX	8.2.2	1	t	1
2022	TX	8.3	0.8	t	0.97
2022	TX	8.4	1	t	1
2022	TX	8.5	1.9296	t	\N
2022	TX	8.6	0.99	t	\N
2022	TX	8.7	1	t	\N
2022	TX	8.8	0.96	t	\N
2022	TX	8.9	0.9703	t	\N
2022	UH	1.1.1	0.5	t	0.5
2022	UH	1.1.2	0.25	t	0.5
2022	UH	1.1.3	1	t	2
2022	UH	1.2.1	0.5	t	0.5
2022	UH	1.2.2	0.5	t	0.5
2022	UH	1.3.1	1	t	1
2022	UH	1.3.2	0.96	t	0.96
2022	UH	1.4	1	t	1
2022	UH	1.5	1	t	1
2022	UH	1.6	1.81	t	2
2022	UH	1.7	0.3	t	0.3
2022	UH	1.8	0.2	t	0.2
2022	UH	1.9	0.93	t	\N
2022	UH	1.10	0.913	t	\N
2022	UH	1.11	0.9267	t	\N
2022	UH	2.1	1.5	t	1.5
2022	UH	2.2.1	0.5	t	0.5
2022	UH	2.2.2	0.25	t	0.5
2022	UH	2.3.1	0.25	t	0.25
2022	UH	2.3.2	0.94	t	0.96
2022	UH	2.4	1.5	t	1.5
2022	UH	2.5	0.5	t	0.5
2022	UH	2.6	1.4119	t	\N
2022	UH	2.7	1.41	t	\N
2022	UH	3.1.1	0.25	t	0.25
2022	UH	3.1.2	0.5	t	0.5
2022	UH	3.1.3	0.25	t	0.25
2022	UH	3.2	1	t	1
2022	UH	3.3.1	1.5	t	1
2022	UH	3.3.2	1	t	1
2022	UH	3.4.1	1.81	t	1.81
2022	UH	3.4.2	1	t	1
2022	UH	3.4.3	0.75	t	1
2022	UH	3.5.1	0.25	t	0.5
2022	UH	3.5.2	0.91	t	1
2022	UH	3.6	0.5	t	0.5
2022	UH	3.7	0.92	t	\N
2022	UH	3.8	0.9584	t	\N
2022	UH	3.9	0.93	t	\N
2022	UH	3.10	1.904	t	\N
2022	UH	4.1.1	0.5	t	0.5
2022	UH	4.1.2	1	t	1
2022	UH	4.1.3	0.5	t	0.5
2022	UH	4.2.1	0.8	t	1
2022	UH	4.2.2	1	t	1
2022	UH	4.3.1	0.75	t	1
2022	UH	4.3.2	0.82	t	0.82
2022	UH	4.4	1.4218	t	\N
2022	UH	4.5	1.449	t	\N
2022	UH	5.1	0.75	t	1
2022	UH	5.2.1	0.25	t	0.25
2022	UH	5.2.2	0.25	t	0.25
2022	UH	5.3.1	0.5	t	0.5
2022	UH	5.3.2	1	t	1
2022	UH	5.4.1	0.25	t	0.25
2022	UH	5.4.2	1	t	1
2022	UH	5.5.1	1	t	1
2022	UH	5.5.2	1.97	t	2
2022	UH	5.6	0.76	t	1
2022	UH	5.7	0.5	t	0.5
2022	UH	5.8	0.9557	t	\N
2022	UH	5.9	1.437	t	\N
2022	UH	5.10	1.44	t	\N
2022	UH	6.1.1	0.75	t	1
2022	UH	6.1.2	1	t	1
2022	UH	6.2.1	1.93	t	2
2022	UH	6.2.2	0.5	t	0.5
2022	UH	6.2.3	0.25	t	0.25
2022	UH	6.2.4	0.99	t	0.99
2022	UH	6.3	1	t	1
2022	UH	6.4	1	t	1
2022	UH	6.5	1.404	t	\N
2022	UH	6.6	1.434	t	\N
2022	UH	7.1	0.5	t	0.5
2022	UH	7.2	1	t	1
2022	UH	7.3	0.97	t	0.98
2022	UH	7.4	0.3	t	0.3
2022	UH	7.5	0.5	t	0.5
2022	UH	7.6	0.2	t	0.2
2022	UH	7.7	0.5	t	0.5
2022	UH	7.8	1.5	t	1.5
2022	UH	7.9	\N	f	\N
2022	UH	7.10	0.25	t	0.25
2022	UH	7.11	\N	f	\N
2022	UH	7.12	0.5	t	0.5
2022	UH	7.13	1	t	1
2022	UH	7.14	1.4115	t	\N
2022	UH	7.15	1.3826	t	\N
2022	UH	8.1.1	1	t	1
2022	UH	8.1.2	1.97	t	2
2022	UH	8.2.1	0.75	t	0.75
2022	UH	8.2.2	1	t	1
2022	UH	8.3	0.9	t	0.89
2022	UH	8.4	0.75	t	0.75
2022	UH	8.5	1.864	t	\N
2022	UH	8.6	0.96	t	\N
2022	UH	8.7	0.95	t	\N
2022	UH	8.8	0.9594	t	\N
2022	UH	8.9	0.92	t	\N
\.

COPY quy_tac (nam, khoi, ma_tieu_chi, quy_tac, kieu) FROM stdin;
2022	so	1.1.1	<= 2022-01-31: 0.5; <= 2022-02-28: 0.25; else 0	date
2022	so	1.1.3	> 90: 2; 70..90: 1; < 70: 0	number
2022	so	1.2.1	each -0.25 from 1	number
2022	so	1.5	>= 3: 1; >= 1: 0.5; else 0	number
2022	so	1.8	yes: 0.2; no: 0	boolean
2022	so	2.2.1	'đúng hạn': 0.5; 'quá hạn': 0.25; 'không báo cáo': 0	option
2022	so	3.4.1	linear 50..100 -> 0..2	number
2022	so	3.4.3	'Xuất sắc': 1; 'Tốt': 0.75; 'Khá': 0.5; 'Trung bình': 0.25; 'Yếu': 0	option
2022	so	4.2.1	each -0.2 from 1	number
2022	so	5.5.1	>= 100: 1; >= 80: 0.75; >= 50: 0.5; else 0	number
2022	so	6.2.1	linear 60..100 -> 0..2	number
2022	so	6.2.2	<= 2022-03-31: 0.5; else 0	date
2022	so	7.5	linear 0..5 -> 0..0.5	number
2022	so	7.8	linear 20..80 -> 0..1.5	number
2022	so	8.1.1	>= 100: 1; >= 95: 0.5; else 0	number
2022	huyen	1.1.1	<= 2022-01-31: 0.5; <= 2022-02-28: 0.25; else 0	date
2022	huyen	1.1.3	> 90: 2; 70..90: 1; < 70: 0	number
2022	huyen	1.2.1	each -0.25 from 1	number
2022	huyen	1.5	>= 3: 1; >= 1: 0.5; else 0	number
2022	huyen	1.8	yes: 0.2; no: 0	boolean
2022	huyen	2.2.1	'đúng hạn': 0.5; 'quá hạn': 0.25; 'không báo cáo': 0	option
2022	huyen	3.4.1	linear 50..100 -> 0..2	number
2022	huyen	3.4.3	'Xuất sắc': 1; 'Tốt': 0.75; 'Khá': 0.5; 'Trung bình': 0.25; 'Yếu': 0	option
2022	huyen	4.2.1	each -0.2 from 1	number
2022	huyen	5.5.1	>= 100: 1; >= 80: 0.75; >= 50: 0.5; else 0	number
2022	huyen	6.2.1	linear 60..100 -> 0..2	number
2022	huyen	6.2.2	<= 2022-03-31: 0.5; else 0	date
2022	huyen	7.5	linear 0..5 -> 0..0.5	number
2022	huyen	7.8	linear 20..80 -> 0..1.5	number
2022	huyen	8.1.1	>= 100: 1; >= 95: 0.5; else 0	number
\.

COPY so_lieu (nam, don_vi, ma_tieu_chi, gia_tri) FROM stdin;
2022	BDT	1.1.1	2022-01-31
2022	BDT	1.1.3	90
2022	BDT	1.2.1	1
2022	BDT	1.5	1
2022	BDT	1.8	true
2022	BDT	2.2.1	đúng hạn
2022	BDT	3.4.1	97.5
2022	BDT	3.4.3	Xuất sắc
2022	BDT	4.2.1	1
2022	BDT	5.5.1	100
2022	BDT	6.2.1	99.6
2022	BDT	6.2.2	2022-03-31
2022	BDT	7.5	5
2022	BDT	7.8	79.6
2022	BDT	8.1.1	95
2022	BQLKCN	1.1.1	2022-02-01
2022	BQLKCN	1.1.3	90.5
2022	BQLKCN	1.2.1	3
2022	BQLKCN	1.5	3
2022	BQLKCN	1.8	true
2022	BQLKCN	2.2.1	đúng hạn
2022	BQLKCN	3.4.1	91.75
2022	BQLKCN	3.4.3	Khá
2022	BQLKCN	4.2.1	1
2022	BQLKCN	5.5.1	80
2022	BQLKCN	6.2.1	99.4
2022	BQLKCN	6.2.2	2022-04-01
2022	BQLKCN	7.5	1
2022	BQLKCN	7.8	58.8
2022	BQLKCN	8.1.1	99.5
2022	SCT	1.1.1	2022-02-27
2022	SCT	1.1.3	88
2022	SCT	1.2.1	0
2022	SCT	1.5	1
2022	SCT	1.8	true
2022	SCT	2.2.1	đúng hạn
2022	SCT	3.4.1	98.75
2022	SCT	3.4.3	Tốt
2022	SCT	4.2.1	0
2022	SCT	5.5.1	84.5
2022	SCT	6.2.1	97.2
2022	SCT	6.2.2	2022-03-21
2022	SCT	7.5	4
2022	SCT	7.8	90
2022	SCT	8.1.1	98.5
2022	SDL	1.1.1	2022-02-02
2022	SDL	1.1.3	75.5
2022	SDL	1.2.1	0
2022	SDL	1.5	4
2022	SDL	1.8	true
2022	SDL	2.2.1	quá hạn
2022	SDL	3.4.1	95.75
2022	SDL	3.4.3	Xuất sắc
2022	SDL	4.2.1	0
2022	SDL	5.5.1	91
2022	SDL	6.2.1	98.4
2022	SDL	6.2.2	2022-03-22
2022	SDL	7.5	4
2022	SDL	7.8	56.8
2022	SDL	8.1.1	97
2022	SGDDT	1.1.1	2022-01-19
2022	SGDDT	1.1.3	73.5
2022	SGDDT	1.2.1	0
2022	SGDDT	1.5	3
2022	SGDDT	1.8	true
2022	SGDDT	2.2.1	đúng hạn
2022	SGDDT	3.4.1	96.5
2022	SGDDT	3.4.3	Xuất sắc
2022	SGDDT	4.2.1	0
2022	SGDDT	5.5.1	93
2022	SGDDT	6.2.1	98.6
2022	SGDDT	6.2.2	2022-03-28
2022	SGDDT	7.5	1
2022	SGDDT	7.8	86.4
2022	SGDDT	8.1.1	100
2022	SGTVT	1.1.1	2022-02-23
2022	SGTVT	1.1.3	70
2022	SGTVT	1.2.1	0
2022	SGTVT	1.5	2
2022	SGTVT	1.8	true
2022	SGTVT	2.2.1	quá hạn
2022	SGTVT	3.4.1	89
2022	SGTVT	3.4.3	Xuất sắc
2022	SGTVT	4.2.1	1
2022	SGTVT	5.5.1	89
2022	SGTVT	6.2.1	98.4
2022	SGTVT	6.2.2	2022-03-03
2022	SGTVT	7.5	5
2022	SGTVT	7.8	78.8
2022	SGTVT	8.1.1	97
2022	SKHCN	1.1.1	2022-02-08
2022	SKHCN	1.1.3	99.5
2022	SKHCN	1.2.1	0
2022	SKHCN	1.5	2
2022	SKHCN	1.8	true
2022	SKHCN	2.2.1	đúng hạn
2022	SKHCN	3.4.1	98
2022	SKHCN	3.4.3	Xuất sắc
2022	SKHCN	4.2.1	0
2022	SKHCN	5.5.1	57
2022	SKHCN	6.2.1	91
2022	SKHCN	6.2.2	2022-03-17
2022	SKHCN	7.5	5
2022	SKHCN	7.8	52
2022	SKHCN	8.1.1	110.5
2022	SKHDT	1.1.1	2022-02-16
2022	SKHDT	1.1.3	86
2022	SKHDT	1.2.1	0
2022	SKHDT	1.5	3
2022	SKHDT	1.8	true
2022	SKHDT	2.2.1	đúng hạn
2022	SKHDT	3.4.1	98.25
2022	SKHDT	3.4.3	Xuất sắc
2022	SKHDT	4.2.1	0
2022	SKHDT	5.5.1	98
2022	SKHDT	6.2.1	98.2
2022	SKHDT	6.2.2	2022-03-13
2022	SKHDT	7.5	3
2022	SKHDT	7.8	66
2022	SKHDT	8.1.1	96.5
2022	SLDTBXH	1.1.1	2022-02-09
2022	SLDTBXH	1.1.3	98
2022	SLDTBXH	1.2.1	0
2022	SLDTBXH	1.5	4
2022	SLDTBXH	1.8	true
2022	SLDTBXH	2.2.1	đúng hạn
2022	SLDTBXH	3.4.1	95
2022	SLDTBXH	3.4.3	Xuất sắc
2022	SLDTBXH	4.2.1	0
2022	SLDTBXH	5.5.1	120
2022	SLDTBXH	6.2.1	95.8
2022	SLDTBXH	6.2.2	2022-03-30
2022	SLDTBXH	7.5	5
2022	SLDTBXH	7.8	72
2022	SLDTBXH	8.1.1	111
2022	SNGV	1.1.1	2022-01-29
2022	SNGV	1.1.3	69.5
2022	SNGV	1.2.1	0
2022	SNGV	1.5	4
2022	SNGV	1.8	true
2022	SNGV	2.2.1	đúng hạn
2022	SNGV	3.4.1	96.5
2022	SNGV	3.4.3	Tốt
2022	SNGV	4.2.1	0
2022	SNGV	5.5.1	113
2022	SNGV	6.2.1	95.6
2022	SNGV	6.2.2	2022-03-23
2022	SNGV	7.5	3
2022	SNGV	7.8	77.2
2022	SNGV	8.1.1	100
2022	SNN	1.1.1	2021-12-30
2022	SNN	1.1.3	76.5
2022	SNN	1.2.1	0
2022	SNN	1.5	1
2022	SNN	1.8	true
2022	SNN	2.2.1	đúng hạn
2022	SNN	3.4.1	96.75
2022	SNN	3.4.3	Xuất sắc
2022	SNN	4.2.1	0
2022	SNN	5.5.1	70.5
2022	SNN	6.2.1	99.2
2022	SNN	6.2.2	2022-03-29
2022	SNN	7.5	5
2022	SNN	7.8	77.6
2022	SNN	8.1.1	97.5
2022	SNV	1.1.1	2022-01-07
2022	SNV	1.1.3	70.5
2022	SNV	1.2.1	0
2022	SNV	1.5	6
2022	SNV	1.8	true
2022	SNV	2.2.1	quá hạn
2022	SNV	3.4.1	100
2022	SNV	3.4.3	Khá
2022	SNV	4.2.1	0
2022	SNV	5.5.1	100
2022	SNV	6.2.1	98.4
2022	SNV	6.2.2	2022-03-17
2022	SNV	7.5	5
2022	SNV	7.8	79.6
2022	SNV	8.1.1	96.5
2022	SQHKT	1.1.1	2022-01-05
2022	SQHKT	1.1.3	86.5
2022	SQHKT	1.2.1	1
2022	SQHKT	1.5	1
2022	SQHKT	1.8	true
2022	SQHKT	2.2.1	quá hạn
2022	SQHKT	3.4.1	96.75
2022	SQHKT	3.4.3	Xuất sắc
2022	SQHKT	4.2.1	0
2022	SQHKT	5.5.1	60.5
2022	SQHKT	6.2.1	100
2022	SQHKT	6.2.2	2022-03-06
2022	SQHKT	7.5	3
2022	SQHKT	7.8	70.8
2022	SQHKT	8.1.1	120.5
2022	STC	1.1.1	2022-02-07
2022	STC	1.1.3	96.5
2022	STC	1.2.1	0
2022	STC	1.5	1
2022	STC	1.8	true
2022	STC	2.2.1	đúng hạn
2022	STC	3.4.1	92.75
2022	STC	3.4.3	Xuất sắc
2022	STC	4.2.1	0
2022	STC	5.5.1	92.5
2022	STC	6.2.1	99.8
2022	STC	6.2.2	2022-03-08
2022	STC	7.5	5
2022	STC	7.8	88.8
2022	STC	8.1.1	100.5
2022	STNMT	1.1.1	2022-01-20
2022	STNMT	1.1.3	70.5
2022	STNMT	1.2.1	1
2022	STNMT	1.5	3
2022	STNMT	1.8	true
2022	STNMT	2.2.1	quá hạn
2022	STNMT	3.4.1	100
2022	STNMT	3.4.3	Xuất sắc
2022	STNMT	4.2.1	0
2022	STNMT	5.5.1	108.5
2022	STNMT	6.2.1	97.8
2022	STNMT	6.2.2	2022-03-05
2022	STNMT	7.5	4
2022	STNMT	7.8	79.2
2022	STNMT	8.1.1	97.5
2022	STP	1.1.1	2022-01-06
2022	STP	1.1.3	81.5
2022	STP	1.2.1	0
2022	STP	1.5	4
2022	STP	1.8	true
2022	STP	2.2.1	đúng hạn
2022	STP	3.4.1	100
2022	STP	3.4.3	Xuất sắc
2022	STP	4.2.1	1
2022	STP	5.5.1	85
2022	STP	6.2.1	97.4
2022	STP	6.2.2	2022-03-14
2022	STP	7.5	5
2022	STP	7.8	90.8
2022	STP	8.1.1	102
2022	STTTT	1.1.1	2022-01-31
2022	STTTT	1.1.3	66
2022	STTTT	1.2.1	2
2022	STTTT	1.5	4
2022	STTTT	1.8	true
2022	STTTT	2.2.1	quá hạn
2022	STTTT	3.4.1	99.25
2022	STTTT	3.4.3	Tốt
2022	STTTT	4.2.1	1
2022	STTTT	5.5.1	56
2022	STTTT	6.2.1	95.8
2022	STTTT	6.2.2	2022-03-24
2022	STTTT	7.5	3
2022	STTTT	7.8	48
2022	STTTT	8.1.1	117
2022	SVHTT	1.1.1	2022-02-22
2022	SVHTT	1.1.3	95.5
2022	SVHTT	1.2.1	2
2022	SVHTT	1.5	1
2022	SVHTT	1.8	true
2022	SVHTT	2.2.1	đúng hạn
2022	SVHTT	3.4.1	99
2022	SVHTT	3.4.3	Xuất sắc
2022	SVHTT	4.2.1	0
2022	SVHTT	5.5.1	109
2022	SVHTT	6.2.1	98.2
2022	SVHTT	6.2.2	2022-03-19
2022	SVHTT	7.5	1
2022	SVHTT	7.8	78.4
2022	SVHTT	8.1.1	99
2022	SXD	1.1.1	2022-02-16
2022	SXD	1.1.3	78
2022	SXD	1.2.1	0
2022	SXD	1.5	4
2022	SXD	1.8	true
2022	SXD	2.2.1	quá hạn
2022	SXD	3.4.1	95.25
2022	SXD	3.4.3	Xuất sắc
2022	SXD	4.2.1	1
2022	SXD	5.5.1	86
2022	SXD	6.2.1	96.6
2022	SXD	6.2.2	2022-03-29
2022	SXD	7.5	5
2022	SXD	7.8	81.6
2022	SXD	8.1.1	95
2022	SYT	1.1.1	2022-01-21
2022	SYT	1.1.3	70.5
2022	SYT	1.2.1	0
2022	SYT	1.5	3
2022	SYT	1.8	true
2022	SYT	2.2.1	đúng hạn
2022	SYT	3.4.1	96.25
2022	SYT	3.4.3	Khá
2022	SYT	4.2.1	0
2022	SYT	5.5.1	57
2022	SYT	6.2.1	96.8
2022	SYT	6.2.2	2022-03-18
2022	SYT	7.5	3
2022	SYT	7.8	70.4
2022	SYT	8.1.1	96.5
2022	TTTP	1.1.1	2022-02-05
2022	TTTP	1.1.3	75.5
2022	TTTP	1.2.1	0
2022	TTTP	1.5	5
2022	TTTP	1.8	true
2022	TTTP	2.2.1	đúng hạn
2022	TTTP	3.4.1	99.75
2022	TTTP	3.4.3	Xuất sắc
2022	TTTP	4.2.1	1
2022	TTTP	5.5.1	111
2022	TTTP	6.2.1	97
2022	TTTP	6.2.2	2022-03-02
2022	TTTP	7.5	5
2022	TTTP	7.8	79.2
2022	TTTP	8.1.1	96
2022	VPUB	1.1.1	2022-03-21
2022	VPUB	1.1.3	74
2022	VPUB	1.2.1	0
2022	VPUB	1.5	4
2022	VPUB	1.8	true
2022	VPUB	2.2.1	quá hạn
2022	VPUB	3.4.1	99.75
2022	VPUB	3.4.3	Khá
2022	VPUB	4.2.1	0
2022	VPUB	5.5.1	86
2022	VPUB	6.2.1	96
2022	VPUB	6.2.2	2022-03-10
2022	VPUB	7.5	4
2022	VPUB	7.8	71.6
2022	VPUB	8.1.1	98
2022	BD	1.1.1	2022-02-01
2022	BD	1.1.3	90.5
2022	BD	1.2.1	1
2022	BD	1.5	3
2022	BD	1.8	true
2022	BD	2.2.1	đúng hạn
2022	BD	3.4.1	95.25
2022	BD	3.4.3	Xuất sắc
2022	BD	4.2.1	0
2022	BD	5.5.1	100
2022	BD	6.2.1	97.8
2022	BD	6.2.2	2022-03-31
2022	BD	7.5	5
2022	BD	7.8	97.6
2022	BD	8.1.1	100
2022	BTL	1.1.1	2022-01-31
2022	BTL	1.1.3	90
2022	BTL	1.2.1	0
2022	BTL	1.5	3
2022	BTL	1.8	true
2022	BTL	2.2.1	đúng hạn
2022	BTL	3.4.1	94.75
2022	BTL	3.4.3	Xuất sắc
2022	BTL	4.2.1	0
2022	BTL	5.5.1	100.5
2022	BTL	6.2.1	95.6
2022	BTL	6.2.2	2022-03-28
2022	BTL	7.5	3
2022	BTL	7.8	82.8
2022	BTL	8.1.1	124
2022	BV	1.1.1	2021-12-29
2022	BV	1.1.3	73.5
2022	BV	1.2.1	0
2022	BV	1.5	4
2022	BV	1.8	true
2022	BV	2.2.1	đúng hạn
2022	BV	3.4.1	97.25
2022	BV	3.4.3	Tốt
2022	BV	4.2.1	1
2022	BV	5.5.1	114.5
2022	BV	6.2.1	100
2022	BV	6.2.2	2022-03-24
2022	BV	7.5	4
2022	BV	7.8	86.8
2022	BV	8.1.1	113.5
2022	CG	1.1.1	2022-01-19
2022	CG	1.1.3	91
2022	CG	1.2.1	0
2022	CG	1.5	1
2022	CG	1.8	true
2022	CG	2.2.1	đúng hạn
2022	CG	3.4.1	83.75
2022	CG	3.4.3	Xuất sắc
2022	CG	4.2.1	4
2022	CG	5.5.1	114.5
2022	CG	6.2.1	100
2022	CG	6.2.2	2022-03-16
2022	CG	7.5	5
2022	CG	7.8	99.2
2022	CG	8.1.1	123
2022	CM	1.1.1	2022-01-20
2022	CM	1.1.3	91.5
2022	CM	1.2.1	0
2022	CM	1.5	2
2022	CM	1.8	true
2022	CM	2.2.1	đúng hạn
2022	CM	3.4.1	93.25
2022	CM	3.4.3	Tốt
2022	CM	4.2.1	0
2022	CM	5.5.1	102.5
2022	CM	6.2.1	100
2022	CM	6.2.2	2022-03-31
2022	CM	7.5	4
2022	CM	7.8	72
2022	CM	8.1.1	95
2022	DA	1.1.1	2022-01-19
2022	DA	1.1.3	78
2022	DA	1.2.1	0
2022	DA	1.5	4
2022	DA	1.8	true
2022	DA	2.2.1	đúng hạn
2022	DA	3.4.1	100
2022	DA	3.4.3	Xuất sắc
2022	DA	4.2.1	1
2022	DA	5.5.1	105
2022	DA	6.2.1	100
2022	DA	6.2.2	2022-03-06
2022	DA	7.5	4
2022	DA	7.8	96.4
2022	DA	8.1.1	117
2022	DD	1.1.1	2022-01-24
2022	DD	1.1.3	95
2022	DD	1.2.1	1
2022	DD	1.5	1
2022	DD	1.8	true
2022	DD	2.2.1	đúng hạn
2022	DD	3.4.1	96.75
2022	DD	3.4.3	Xuất sắc
2022	DD	4.2.1	1
2022	DD	5.5.1	112
2022	DD	6.2.1	100
2022	DD	6.2.2	2022-03-26
2022	DD	7.5	5
2022	DD	7.8	98.4
2022	DD	8.1.1	122
2022	DP	1.1.1	2021-12-28
2022	DP	1.1.3	93
2022	DP	1.2.1	0
2022	DP	1.5	0
2022	DP	1.8	true
2022	DP	2.2.1	đúng hạn
2022	DP	3.4.1	97.25
2022	DP	3.4.3	Xuất sắc
2022	DP	4.2.1	1
2022	DP	5.5.1	101
2022	DP	6.2.1	100
2022	DP	6.2.2	2022-03-23
2022	DP	7.5	4
2022	DP	7.8	78.8
2022	DP	8.1.1	108.5
2022	GL	1.1.1	2022-01-25
2022	GL	1.1.3	99
2022	GL	1.2.1	0
2022	GL	1.5	3
2022	GL	1.8	true
2022	GL	2.2.1	đúng hạn
2022	GL	3.4.1	95.25
2022	GL	3.4.3	Tốt
2022	GL	4.2.1	0
2022	GL	5.5.1	111
2022	GL	6.2.1	100
2022	GL	6.2.2	2022-03-17
2022	GL	7.5	4
2022	GL	7.8	77.2
2022	GL	8.1.1	101
2022	HBT	1.1.1	2022-02-19
2022	HBT	1.1.3	95
2022	HBT	1.2.1	2
2022	HBT	1.5	3
2022	HBT	1.8	true
2022	HBT	2.2.1	đúng hạn
2022	HBT	3.4.1	95.75
2022	HBT	3.4.3	Xuất sắc
2022	HBT	4.2.1	1
2022	HBT	5.5.1	80
2022	HBT	6.2.1	98.4
2022	HBT	6.2.2	2022-03-19
2022	HBT	7.5	5
2022	HBT	7.8	71.2
2022	HBT	8.1.1	102.5
2022	HD	1.1.1	2021-12-19
2022	HD	1.1.3	94.5
2022	HD	1.2.1	1
2022	HD	1.5	5
2022	HD	1.8	true
2022	HD	2.2.1	đúng hạn
2022	HD	3.4.1	95.75
2022	HD	3.4.3	Xuất sắc
2022	HD	4.2.1	0
2022	HD	5.5.1	100.5
2022	HD	6.2.1	100
2022	HD	6.2.2	2022-03-03
2022	HD	7.5	5
2022	HD	7.8	79.6
2022	HD	8.1.1	100
2022	HDU	1.1.1	2022-02-21
2022	HDU	1.1.3	89
2022	HDU	1.2.1	0
2022	HDU	1.5	4
2022	HDU	1.8	true
2022	HDU	2.2.1	đúng hạn
2022	HDU	3.4.1	95.5
2022	HDU	3.4.3	Xuất sắc
2022	HDU	4.2.1	0
2022	HDU	5.5.1	113
2022	HDU	6.2.1	96.6
2022	HDU	6.2.2	2022-03-25
2022	HDU	7.5	5
2022	HDU	7.8	72.4
2022	HDU	8.1.1	120
2022	HK	1.1.1	2021-12-25
2022	HK	1.1.3	92
2022	HK	1.2.1	0
2022	HK	1.5	5
2022	HK	1.8	true
2022	HK	2.2.1	đúng hạn
2022	HK	3.4.1	98.5
2022	HK	3.4.3	Tốt
2022	HK	4.2.1	0
2022	HK	5.5.1	117
2022	HK	6.2.1	100
2022	HK	6.2.2	2022-03-08
2022	HK	7.5	4
2022	HK	7.8	80.4
2022	HK	8.1.1	102.5
2022	HM	1.1.1	2022-01-12
2022	HM	1.1.3	97
2022	HM	1.2.1	1
2022	HM	1.5	1
2022	HM	1.8	true
2022	HM	2.2.1	đúng hạn
2022	HM	3.4.1	100
2022	HM	3.4.3	Xuất sắc
2022	HM	4.2.1	0
2022	HM	5.5.1	107.5
2022	HM	6.2.1	97.6
2022	HM	6.2.2	2022-03-12
2022	HM	7.5	5
2022	HM	7.8	86.4
2022	HM	8.1.1	122
2022	LB	1.1.1	2022-01-23
2022	LB	1.1.3	92.5
2022	LB	1.2.1	0
2022	LB	1.5	2
2022	LB	1.8	true
2022	LB	2.2.1	đúng hạn
2022	LB	3.4.1	100
2022	LB	3.4.3	Xuất sắc
2022	LB	4.2.1	0
2022	LB	5.5.1	119
2022	LB	6.2.1	100
2022	LB	6.2.2	2022-03-04
2022	LB	7.5	4
2022	LB	7.8	69.2
2022	LB	8.1.1	121
2022	MD	1.1.1	2022-02-17
2022	MD	1.1.3	94.5
2022	MD	1.2.1	0
2022	MD	1.5	1
2022	MD	1.8	true
2022	MD	2.2.1	đúng hạn
2022	MD	3.4.1	98
2022	MD	3.4.3	Xuất sắc
2022	MD	4.2.1	0
2022	MD	5.5.1	117.5
2022	MD	6.2.1	100
2022	MD	6.2.2	2022-03-18
2022	MD	7.5	5
2022	MD	7.8	77.2
2022	MD	8.1.1	97.5
2022	ML	1.1.1	2022-02-23
2022	ML	1.1.3	95.5
2022	ML	1.2.1	0
2022	ML	1.5	1
2022	ML	1.8	true
2022	ML	2.2.1	đúng hạn
2022	ML	3.4.1	93.25
2022	ML	3.4.3	Xuất sắc
2022	ML	4.2.1	1
2022	ML	5.5.1	115.5
2022	ML	6.2.1	99.8
2022	ML	6.2.2	2022-03-29
2022	ML	7.5	5
2022	ML	7.8	90.8
2022	ML	8.1.1	104
2022	NTL	1.1.1	2022-01-01
2022	NTL	1.1.3	94.5
2022	NTL	1.2.1	2
2022	NTL	1.5	3
2022	NTL	1.8	true
2022	NTL	2.2.1	đúng hạn
2022	NTL	3.4.1	99.5
2022	NTL	3.4.3	Xuất sắc
2022	NTL	4.2.1	0
2022	NTL	5.5.1	107.5
2022	NTL	6.2.1	100
2022	NTL	6.2.2	2022-03-13
2022	NTL	7.5	5
2022	NTL	7.8	79.2
2022	NTL	8.1.1	105.5
2022	PT	1.1.1	2021-12-28
2022	PT	1.1.3	91.5
2022	PT	1.2.1	0
2022	PT	1.5	1
2022	PT	1.8	true
2022	PT	2.2.1	đúng hạn
2022	PT	3.4.1	97
2022	PT	3.4.3	Xuất sắc
2022	PT	4.2.1	0
2022	PT	5.5.1	110.5
2022	PT	6.2.1	93.2
2022	PT	6.2.2	2022-03-24
2022	PT	7.5	4
2022	PT	7.8	68.4
2022	PT	8.1.1	125
2022	PX	1.1.1	2022-02-24
2022	PX	1.1.3	81
2022	PX	1.2.1	2
2022	PX	1.5	3
2022	PX	1.8	true
2022	PX	2.2.1	quá hạn
2022	PX	3.4.1	96.5
2022	PX	3.4.3	Xuất sắc
2022	PX	4.2.1	1
2022	PX	5.5.1	100.5
2022	PX	6.2.1	100
2022	PX	6.2.2	2022-03-05
2022	PX	7.5	5
2022	PX	7.8	78.4
2022	PX	8.1.1	113.5
2022	QO	1.1.1	2022-01-09
2022	QO	1.1.3	96.5
2022	QO	1.2.1	1
2022	QO	1.5	2
2022	QO	1.8	true
2022	QO	2.2.1	đúng hạn
2022	QO	3.4.1	99.25
2022	QO	3.4.3	Tốt
2022	QO	4.2.1	0
2022	QO	5.5.1	109.5
2022	QO	6.2.1	99
2022	QO	6.2.2	2022-03-07
2022	QO	7.5	4
2022	QO	7.8	91.2
2022	QO	8.1.1	103
2022	SS	1.1.1	2021-12-17
2022	SS	1.1.3	92
2022	SS	1.2.1	2
2022	SS	1.5	4
2022	SS	1.8	true
2022	SS	2.2.1	đúng hạn
2022	SS	3.4.1	99.75
2022	SS	3.4.3	Tốt
2022	SS	4.2.1	1
2022	SS	5.5.1	108.5
2022	SS	6.2.1	99
2022	SS	6.2.2	2022-03-07
2022	SS	7.5	5
2022	SS	7.8	66.4
2022	SS	8.1.1	101.5
2022	ST	1.1.1	2022-01-25
2022	ST	1.1.3	91.5
2022	ST	1.2.1	0
2022	ST	1.5	2
2022	ST	1.8	false
2022	ST	2.2.1	đúng hạn
2022	ST	3.4.1	97.5
2022	ST	3.4.3	Xuất sắc
2022	ST	4.2.1	0
2022	ST	5.5.1	86
2022	ST	6.2.1	99.8
2022	ST	6.2.2	2022-03-09
2022	ST	7.5	3
2022	ST	7.8	92.4
2022	ST	8.1.1	122
2022	TH	1.1.1	2022-01-06
2022	TH	1.1.3	95
2022	TH	1.2.1	0
2022	TH	1.5	2
2022	TH	1.8	true
2022	TH	2.2.1	đúng hạn
2022	TH	3.4.1	99.75
2022	TH	3.4.3	Xuất sắc
2022	TH	4.2.1	0
2022	TH	5.5.1	113.5
2022	TH	6.2.1	99.6
2022	TH	6.2.2	2022-03-07
2022	TH	7.5	3
2022	TH	7.8	78.8
2022	TH	8.1.1	120
2022	TO	1.1.1	2022-01-16
2022	TO	1.1.3	81
2022	TO	1.2.1	1
2022	TO	1.5	3
2022	TO	1.8	true
2022	TO	2.2.1	quá hạn
2022	TO	3.4.1	95.75
2022	TO	3.4.3	Tốt
2022	TO	4.2.1	0
2022	TO	5.5.1	112
2022	TO	6.2.1	96
2022	TO	6.2.2	2022-03-22
2022	TO	7.5	5
2022	TO	7.8	97.2
2022	TO	8.1.1	96.5
2022	TTH	1.1.1	2022-01-08
2022	TTH	1.1.3	100
2022	TTH	1.2.1	0
2022	TTH	1.5	4
2022	TTH	1.8	true
2022	TTH	2.2.1	đúng hạn
2022	TTH	3.4.1	94.5
2022	TTH	3.4.3	Xuất sắc
2022	TTH	4.2.1	0
2022	TTH	5.5.1	112
2022	TTH	6.2.1	90.8
2022	TTH	6.2.2	2022-03-23
2022	TTH	7.5	5
2022	TTH	7.8	72
2022	TTH	8.1.1	104
2022	TTI	1.1.1	2022-01-17
2022	TTI	1.1.3	94
2022	TTI	1.2.1	1
2022	TTI	1.5	1
2022	TTI	1.8	true
2022	TTI	2.2.1	đúng hạn
2022	TTI	3.4.1	92
2022	TTI	3.4.3	Tốt
2022	TTI	4.2.1	1
2022	TTI	5.5.1	114
2022	TTI	6.2.1	95.4
2022	TTI	6.2.2	2022-03-25
2022	TTI	7.5	5
2022	TTI	7.8	67.6
2022	TTI	8.1.1	104.5
2022	TTR	1.1.1	2021-12-26
2022	TTR	1.1.3	92
2022	TTR	1.2.1	0
2022	TTR	1.5	1
2022	TTR	1.8	true
2022	TTR	2.2.1	đúng hạn
2022	TTR	3.4.1	99.25
2022	TTR	3.4.3	Xuất sắc
2022	TTR	4.2.1	0
2022	TTR	5.5.1	110.5
2022	TTR	6.2.1	93.6
2022	TTR	6.2.2	2022-03-10
2022	TTR	7.5	3
2022	TTR	7.8	53.6
2022	TTR	8.1.1	120
2022	TX	1.1.1	2022-01-10
2022	TX	1.1.3	98
2022	TX	1.2.1	2
2022	TX	1.5	6
2022	TX	1.8	true
2022	TX	2.2.1	đúng hạn
2022	TX	3.4.1	98
2022	TX	3.4.3	Xuất sắc
2022	TX	4.2.1	0
2022	TX	5.5.1	119.5
2022	TX	6.2.1	100
2022	TX	6.2.2	2022-03-13
2022	TX	7.5	5
2022	TX	7.8	98
2022	TX	8.1.1	119
2022	UH	1.1.1	2021-12-17
2022	UH	1.1.3	71.5
2022	UH	1.2.1	2
2022	UH	1.5	6
2022	UH	1.8	true
2022	UH	2.2.1	đúng hạn
2022	UH	3.4.1	95.25
2022	UH	3.4.3	Tốt
2022	UH	4.2.1	1
2022	UH	5.5.1	106.5
2022	UH	6.2.1	98.6
2022	UH	6.2.2	2022-03-12
2022	UH	7.5	5
2022	UH	7.8	81.2
2022	UH	8.1.1	110
\.
