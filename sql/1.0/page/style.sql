-- The style sheet: no picture, font or script from elsewhere.

CREATE FUNCTION parindex.page_style() RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN $css$
:root{--ink:#1b1f24;--dim:#57606a;--paper:#fff;--line:#c9d1d9;--soft:#f3f5f7;--mark:#0b5394;--draft:#8a1c1c;
--h0:#f7f9fc;--h1:#e3edf7;--h2:#c6dbef;--h3:#9ecae1;--h4:#2f6fa8;--h5:#123f6d;--hi:#1b1f24;--lo:#fff}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--dim:#9da7b1;--paper:#0d1117;--line:#3d444d;--soft:#161b22;
--mark:#79b8ff;--draft:#ff9a8f;--h0:#10161e;--h1:#132536;--h2:#16354f;--h3:#1b4a70;--h4:#8fc4ee;--h5:#cfe6fa;--hi:#f0f6fc;--lo:#0d1117}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.45 "Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif}
main{max-width:68rem;margin:0 auto;padding:1rem}
h1,h2,p,li,caption,tbody th,td.t{overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2;margin:.2rem 0}
h2{font-size:1.25rem;margin:2rem 0 .4rem;border-bottom:2px solid var(--mark)}
p{margin:.3rem 0}
.by{color:var(--dim)}
.draft{color:var(--draft);font-weight:700;border:2px solid var(--draft);padding:.3rem .6rem;margin:0 0 .6rem}
.say{padding-left:1.2rem}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.87rem}
caption{text-align:left;font-weight:700;padding:.3rem 0}
th,td{border-bottom:1px solid var(--line);padding:.18rem .4rem;vertical-align:middle}
thead th{background:var(--soft);text-align:left;vertical-align:bottom;font-weight:600;min-width:3rem}
tbody th{font-weight:400;text-align:left;min-width:11rem}
th.n{text-align:right}
td.n{text-align:right;white-space:nowrap}
td.t{text-align:left;min-width:5.5rem}abbr{text-decoration:none}
td.c,th.c{width:300px;padding:0 .2rem}
td[class^=h]{text-align:right;white-space:nowrap}
td.h0{background:var(--h0);color:var(--hi)}td.h1{background:var(--h1);color:var(--hi)}td.h2{background:var(--h2);color:var(--hi)}
td.h3{background:var(--h3);color:var(--hi)}td.h4{background:var(--h4);color:var(--lo)}td.h5{background:var(--h5);color:var(--lo)}
svg{display:block}
.p text{font-size:11px;fill:var(--dim);text-anchor:middle}
.g{stroke:var(--line);stroke-width:1;fill:none}
.i{stroke:var(--ink);stroke-width:1.6;fill:none}
.o{fill:var(--mark);stroke:var(--paper);stroke-width:1.5}
.r{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.b1{fill:var(--mark)}
.b2{fill:var(--paper);stroke:var(--ink);stroke-width:1}
.up{stroke:var(--mark);stroke-width:2;fill:none}
.down{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:5 3;fill:none}
.level{stroke:var(--dim);stroke-width:1;fill:none}
.places td,.places th{height:22px;padding:0 .4rem;border:0;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;max-width:20rem}
.places td.w{width:160px;padding:0}
.note{color:var(--dim);font-size:.83rem}
.every{display:none}
@page{size:A4;margin:14mm 12mm 16mm}
@media print{body{font-size:10.5px}main{max-width:none;padding:0}.scroll{overflow:visible}
thead{display:table-header-group}tr,svg,li,p{break-inside:avoid}h2,caption{break-after:avoid}.block+.block{break-before:page}
td.c,th.c{width:220px}td.c svg,th.c svg{width:220px;height:auto}tbody th{min-width:9rem}.g,.i,.o,.r,.b1,.b2,td[class^=h],thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.places{break-inside:avoid}
.every{display:block;position:fixed;top:42%;left:0;right:0;z-index:-1;text-align:center;transform:rotate(-28deg);color:var(--h2);font-weight:700;font-size:46px}}
$css$;
END
$function$;
COMMENT ON FUNCTION parindex.page_style() IS 'CSS of a page: light and dark, screen, phone and A4';
