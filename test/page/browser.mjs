// Looks at pages as a person's browser shows them: browser.mjs CHROMIUM PAGE.html ...
//
// Desktop, phone, dark and A4: no request leaves the page, no script is in it, axe finds no violation, the HTML is
// valid, nothing sticks out of its box. Writes PAGE.pdf beside each page and PAGE-*.png, for whoever wants to look.
// Prints a line for each thing that does not hold; exits 1 if there was one.

import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import puppeteer from 'puppeteer-core';

const [chromium, ...files] = process.argv.slice(2);
const views = [
	{ name: 'desktop', width: 1280, height: 900, scheme: 'light' },
	{ name: 'phone', width: 390, height: 844, scheme: 'light' },
	{ name: 'dark', width: 1280, height: 900, scheme: 'dark' },
];
let faults = 0;

function fault(file, view, what) {
	faults += 1;
	console.log(`${basename(file)} (${view}): ${what}`);
}

// What sticks out: the document is wider than the window, or text than the box that holds it.
function overflow() {
	const found = [];
	const root = document.documentElement;
	if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
	for (const box of document.querySelectorAll('h1, h2, li, p, tbody th, td:not(.c)')) {
		if (box.closest('.places') === null && box.scrollWidth > box.clientWidth + 1) found.push(`<${box.localName}> ${box.textContent.slice(0, 30)}`);
	}
	return found;
}

async function look(browser, file, view) {
	const page = await browser.newPage();
	page.on('request', (request) => {
		if (request.url() !== pathToFileURL(file).href) fault(file, view.name, `asks for ${request.url()}`);
	});
	page.on('console', (message) => fault(file, view.name, `console: ${message.text()}`));
	page.on('pageerror', (error) => fault(file, view.name, `error: ${error.message}`));
	await page.setViewport({ width: view.width, height: view.height });
	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: view.scheme }]);
	await page.goto(pathToFileURL(file).href);
	const scripts = await page.evaluate(() => document.scripts.length + document.querySelectorAll('[onload], [onerror], [onclick], a, img, iframe').length);
	if (scripts > 0) fault(file, view.name, `${scripts} scripts, links or frames`);
	for (const what of await page.evaluate(overflow)) fault(file, view.name, `sticks out: ${what}`);
	await page.screenshot({ path: file.replace('.html', `-${view.name}.png`), fullPage: true });
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
	for (const v of violations) fault(file, view.name, `axe ${v.id}: ${v.help}: ${v.nodes[0].html.slice(0, 100)}`);
	if (view.name === 'desktop') await page.pdf({ path: file.replace('.html', '.pdf'), preferCSSPageSize: true, printBackground: true });
	await page.close();
}

async function validate(file) {
	const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended', 'html-validate:document'] }));
	const report = await validator.validateString(readFileSync(file, 'utf8'));
	for (const result of report.results) {
		for (const m of result.messages) fault(file, 'html', `line ${m.line}: ${m.ruleId}: ${m.message}`);
	}
}

const browser = await puppeteer.launch({
	executablePath: chromium,
	userDataDir: join(dirname(files[0]), 'profile'),
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
for (const file of files) {
	await validate(file);
	for (const view of views) await look(browser, file, view);
}
await browser.close();
process.exit(faults > 0 ? 1 : 0);
