package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A preparer who comes from a spreadsheet, at the sheet in a real browser. */
@DemoPortalTest
class SheetStoryTests {

    private static final Logger LOG = LoggerFactory.getLogger(SheetStoryTests.class);
    private static final String NAME = "图书馆屋面防水维修";

    @LocalServerPort
    private int port;

    @Test
    void pastesUndoesLosesNothingAndScrollsTwoThousandRows() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            Page page = browser.signIn("preparer1");
            open(page);
            correctsWithOneClickEach(page);
            int before = rows(page);
            pastesABlock(page, before);
            measuresTyping(page);
            String address = page.url();
            page = diesInTheMiddleOfAWord(page, address);
            diesBeforeAnythingIsSent(page, address);
            Page again = browser.signIn("preparer1");
            again.navigate(address);
            assertThat(cell(again, 0, "NAME")).hasText("楼面面积与");
            scrollsManyRows(again);
        }
    }

    private static void open(Page page) {
        page.navigate(root(page) + "/import");
        page.locator("vaadin-text-area textarea").fill(Documents.projectTable("QH26T90011", NAME));
        page.getByText("读取", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("vaadin-grid").getByText(NAME).first()).isVisible();
        page.getByText("保存所选为草稿").click();
        // What the browser is still sending would be lost by leaving the page.
        assertThat(page.locator(".import-remarks").getByText("已保存")).isVisible();
        page.navigate(root(page) + "/targets");
        page.locator("vaadin-grid").getByText(NAME).first().click();
        page.waitForURL(Pattern.compile(".*/targets/[0-9a-f-]{36}$"));
        page.locator(".grid-row").first().waitFor();
    }

    /** A wrong weight, a comparison that points the wrong way, a label that is not the form's. */
    private static void correctsWithOneClickEach(Page page) {
        page.locator("[id='field:EXECUTION_WEIGHT']").fill("9");
        cell(page, 4, "OPERATOR").click();
        page.keyboard().type("≤");
        page.keyboard().press("Enter");
        Browser.picture(page, "sheet-findings");
        for (String correction : List.of("填 10", "改为“≥”", "改为“服务对象满意度指标”")) {
            Locator fix = page.locator(".finding-fix").getByText(correction);
            fix.click();
            assertThat(fix).hasCount(0);
        }
        assertThat(page.locator("[id='field:EXECUTION_WEIGHT']")).hasValue("10");
        assertThat(cell(page, 4, "OPERATOR")).hasText("≥");
        assertThat(cell(page, 4, "LEVEL2")).hasText("服务对象满意度指标");
    }

    private static void pastesABlock(Page page, int before) {
        page.locator(".grid-cell").first().click();
        paste(page, table(40));
        Locator asked = page.locator("vaadin-dialog-overlay");
        assertThat(asked.getByText("第40列")).hasCount(0);
        assertThat(asked.getByText("备注").first()).isVisible(); // the ninth column is one too many
        Browser.picture(page, "sheet-paste");
        page.getByText("仍然粘贴").click();
        page.waitForCondition(() -> rows(page) == 40);
        assertThat(cell(page, 1, "NAME")).hasText("巡查第2处次数");
        assertThat(cell(page, 1, "LEVEL1")).hasText("产出指标");
        page.keyboard().press("Control+z");
        page.waitForCondition(() -> rows(page) == before);
        page.keyboard().press("Control+y");
        page.waitForCondition(() -> rows(page) == 40);
        assertThat(page.getByText(Pattern.compile("已保存 \\d\\d:\\d\\d"))).isVisible();
    }

    private static void measuresTyping(Page page) {
        for (int i = 0; i < 10; i++) {
            cell(page, i, "WEIGHT").click();
            page.keyboard().type(i % 2 == 0 ? "十分" : "12");
            page.waitForTimeout(250);
            page.keyboard().press("Enter");
            page.waitForTimeout(150);
        }
        assertThat(cell(page, 0, "WEIGHT")).hasClass(Pattern.compile(".*mark-error.*"));
        report(
                "keystroke to finding",
                numbers(page.evaluate("performance.getEntriesByName('sheet-check').map(measure => measure.duration)")));
    }

    /** What was sent is on the server, although nobody closed the cell. */
    private static Page diesInTheMiddleOfAWord(Page page, String address) {
        cell(page, 0, "NAME").click();
        page.keyboard().insertText("楼面面");
        page.waitForTimeout(400);
        Page next = page.context().newPage();
        page.close();
        next.navigate(address);
        assertThat(cell(next, 0, "NAME")).hasText("楼面面");
        Assertions.assertThat(rows(next)).isEqualTo(40);
        return next;
    }

    /** What was not sent is in the browser. */
    private static void diesBeforeAnythingIsSent(Page page, String address) {
        cell(page, 0, "NAME").click();
        // The line is dead: commands are counted and reach nobody. What is still answered is about earlier ones.
        page.evaluate("const grid = document.querySelector('mubiao-sheet-grid'); grid.command = () => ++grid.seq");
        page.keyboard().insertText("楼面面积与");
        Page next = page.context().newPage();
        page.close();
        next.navigate(address);
        assertThat(cell(next, 0, "NAME")).hasText("楼面面积与");
        assertThat(next.getByText(Pattern.compile("已保存 \\d\\d:\\d\\d"))).isVisible();
        next.waitForCondition(
                () -> next.evaluate("Object.keys(localStorage).filter(key => /sheet\\.[0-9a-f-]{36}/.test(key)).length")
                        .equals(0));
        next.close();
    }

    private static void scrollsManyRows(Page page) {
        cell(page, 0, "LEVEL1").click();
        paste(page, table(2000));
        page.getByText("仍然粘贴").click();
        page.waitForCondition(() -> rows(page) == 2000);
        report("frames while scrolling 2,000 rows", numbers(page.evaluate("""
                () => new Promise(done => {
                  const scroll = document.querySelector('.grid-scroll');
                  const frames = [];
                  let last = performance.now();
                  const step = now => {
                    frames.push(now - last);
                    last = now;
                    scroll.scrollTop += 260;
                    frames.length < 240 ? requestAnimationFrame(step) : done(frames.slice(2));
                  };
                  requestAnimationFrame(step);
                })
                """)));
        Browser.picture(page, "sheet-2000");
        Assertions.assertThat(page.locator(".grid-row").count()).isLessThan(80);
        page.keyboard().press("Control+End");
        page.keyboard().press("Home");
        assertThat(page.locator(".grid-number").getByText("2000", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        page.evaluate("performance.clearMeasures()");
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("ArrowUp");
            page.keyboard().type("产出" + i);
            page.waitForTimeout(1500);
            page.keyboard().press("Enter");
            page.keyboard().press("ArrowUp");
        }
        report(
                "keystroke to finding among 2,000 rows",
                numbers(page.evaluate("performance.getEntriesByName('sheet-check').map(measure => measure.duration)")));
    }

    /** As a spreadsheet puts it on the clipboard, with the level merged and a column that the form has not. */
    private static String table(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "<tr>"
                        + (i == 0 ? "<td rowspan='" + rows + "'>产出指标</td>" : "")
                        + "<td>数量指标</td><td>巡查第" + (i + 1) + "处次数</td><td>≥</td><td>" + (i + 1)
                        + "</td><td>次</td><td>1</td><td>否</td><td>" + (i == 0 ? "备注" : "") + "</td></tr>")
                .collect(Collectors.joining(
                        "", "<html><style>td{mso-number-format:General}</style><table>", "</table>"));
    }

    private static void paste(Page page, String html) {
        page.evaluate("""
                html => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/html', html);
                  document.querySelector('.grid-field')
                    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }
                """, html);
    }

    private static int rows(Page page) {
        return Integer.parseInt(page.locator(".grid-scroll").getAttribute("aria-rowcount")) - 1;
    }

    private static Locator cell(Page page, int row, String column) {
        return page.locator(".grid-row[aria-rowindex='" + (row + 2) + "'] [id$=':" + column + "']");
    }

    private static List<Double> numbers(Object measured) {
        return ((List<?>) measured)
                .stream()
                        .map(number -> ((Number) number).doubleValue())
                        .sorted()
                        .toList();
    }

    private static void report(String what, List<Double> sorted) {
        Assertions.assertThat(sorted).isNotEmpty();
        LOG.info(
                "{}: n={} p50={} p95={} max={} ms",
                what,
                sorted.size(),
                Math.round(sorted.get(sorted.size() / 2)),
                Math.round(sorted.get((int) (sorted.size() * 0.95))),
                Math.round(sorted.get(sorted.size() - 1)));
    }

    private static String root(Page page) {
        String url = page.url();
        return url.substring(0, url.indexOf('/', "http://".length()));
    }
}
