package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.InputMethod;
import dev.mubiao.testing.TestForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of what was typed into a sheet and never reached the server, in a real browser: nothing is lost. */
@DemoPortalTest
class SheetLossStoryTests {

    private static final Logger LOG = LoggerFactory.getLogger(SheetLossStoryTests.class);
    private static final String NAME = "礼堂屋面防水维修";

    /** Each test imports a project of its own, for an import asks about a second one of the same code. */
    private static final AtomicInteger OPENED = new AtomicInteger(7000);

    @LocalServerPort
    private int port;

    /** How the page is left. */
    private enum Left {
        RELOADED,
        CLOSED,
        SESSION_ENDED
    }

    @Test
    void whateverWasTypedIsThereAgainHoweverThePageWasLeft() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            Page page = browser.signIn("preparer1");
            open(page);
            String address = page.url();
            List<String> table = new ArrayList<>();
            List<String> lost = new ArrayList<>();
            for (Left left : Left.values()) {
                String head = "实施单位" + left.ordinal();
                String goal = "目标" + left.ordinal();
                String row = "指标" + left.ordinal();
                page.context().setOffline(true);
                field(page, "IMPLEMENTING_UNIT").fill(head);
                field(page, "GOALS").fill(goal);
                cell(page, 0).click();
                page.keyboard().insertText(row);
                page = leave(page, address, left);
                Page now = page;
                Map<String, String> found = new LinkedHashMap<>();
                found.put(head, awaited(now, head, field(now, "IMPLEMENTING_UNIT")::inputValue));
                found.put(goal, awaited(now, goal, field(now, "GOALS")::inputValue));
                found.put(row, awaited(now, row, cell(now, 0)::textContent));
                found.forEach((typed, there) -> {
                    String line =
                            "%-14s %-12s %s".formatted(left, typed, typed.equals(there) ? "there" : "LOST: " + there);
                    table.add(line);
                    if (!typed.equals(there)) {
                        lost.add(line);
                    }
                });
            }
            LOG.info("what was typed and how the page was left:\n{}", String.join("\n", table));
            Assertions.assertThat(lost).isEmpty();
            nothingIsLeftInTheBrowser(page);
        }
    }

    /** Dates, choices, boxes to tick, rows of lists, fields that share a cell, and the last table or block. */
    @ParameterizedTest
    @ValueSource(strings = {"joined-cells", "two-periods"})
    void placesThatOnlyAFormKnowsKeepWhatWasTyped(String form) throws IOException {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            Page page = browser.signIn("preparer1");
            String root = root(page);
            String address = root + "/targets/" + draft(root, form);
            page.navigate(address);
            lastName(page).waitFor();
            page.context().setOffline(true);
            Map<String, String> typed = new LinkedHashMap<>();
            for (Locator field : page.locator("mubiao-sheet :is([id^='free:'], [id^='list:'])")
                    .all()) {
                change(field);
                typed.put(field.getAttribute("id"), value(field));
            }
            lastName(page).click();
            page.keyboard().insertText("管护里程");

            Page again = leave(page, address, Left.CLOSED);
            Map<String, String> found = new LinkedHashMap<>();
            typed.forEach((id, text) ->
                    found.put(id, awaited(again, text, () -> value(again.locator("[id='" + id + "']")))));
            Assertions.assertThat(found).isNotEmpty().isEqualTo(typed);
            assertThat(lastName(again)).hasText("管护里程");
        }
    }

    private static Locator lastName(Page page) {
        return page.locator(".grid-row [id$=':NAME']").last();
    }

    private static void change(Locator field) {
        field.scrollIntoViewIfNeeded();
        switch ((String) field.evaluate("field => field.type || field.localName")) {
            case "mubiao-ticks" -> field.locator("input").first().click();
            case "date" -> field.fill("2026-07-08");
            case "select-one" -> {
                field.focus();
                field.selectOption(
                        new SelectOption().setIndex(field.locator("option").count() - 1));
            }
            default -> field.fill("77");
        }
    }

    private static String value(Locator field) {
        return (String) field.evaluate("field => field.value");
    }

    /** @return the id of a draft of the form, which is offered from now on */
    private static String draft(String root, String form) throws IOException {
        Api admin = Api.as(root, "admin");
        Api.Answer made = admin.raw("POST", "/api/v1/forms", "application/yaml", TestForms.text(form))
                .expect(201);
        admin.post(
                        "/api/v1/forms/" + form + "/release?version=" + made.text("/version") + "&seen="
                                + made.text("/seen"),
                        Map.of())
                .expect(200);
        byte[] document = Written.write(
                new JsonWriter(),
                List.of(new PrintedTarget(Written.UNIT, TestForms.variant(form), FilledTestForms.content(form), null)));
        return Api.as(root, "preparer1")
                .upload("/api/v1/targets?confirm=duplicate", "f.json", document)
                .expect(201)
                .text("/ids/0");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsAskedAboutAndNobodyElseGetsTheText() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            Page page = browser.signIn("preparer1");
            open(page);
            String address = page.url();
            page.context().setOffline(true);
            field(page, "IMPLEMENTING_UNIT").fill("我的单位");
            page.context().setOffline(false);
            page.close();
            Page other = browser.signIn("preparer1"); // another machine
            other.navigate(address);
            field(other, "IMPLEMENTING_UNIT").fill("另一台机器上的单位");
            assertThat(other.getByText(Pattern.compile("已保存 \\d\\d:\\d\\d"))).isVisible();
            other.close();

            Page back = page.context().newPage();
            back.navigate(address);
            back.locator(".conflict").waitFor();
            assertThat(back.locator(".conflicts")).containsText("我的单位");
            assertThat(back.locator(".conflicts")).containsText("另一台机器上的单位");
            assertThat(field(back, "IMPLEMENTING_UNIT")).hasValue("另一台机器上的单位");
            Browser.picture(back, "sheet-kept-conflict");
            back.getByText("用我的").click();
            assertThat(field(back, "IMPLEMENTING_UNIT")).hasValue("我的单位");
            assertThat(back.locator(".conflicts")).isHidden();
        }
    }

    @Test
    void theKeyThatConfirmsACandidateMovesNothing() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            Page page = browser.signIn("preparer1");
            open(page);
            Locator field = field(page, "PROJECT_NAME");
            field.click();
            InputMethod input = InputMethod.of(page);
            input.compose("jiaoshi");
            input.press("Enter");
            assertThat(field).isFocused();
            input.confirm("教室");
            assertThat(field).isFocused();
            assertThat(field).hasValue(Pattern.compile(".*教室.*"));
        }
    }

    @Test
    void theListOfACellIsWholeTheTableCanBeLeftByTabAndPaperHasAllRows() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            Page page = browser.signIn("preparer1");
            open(page);
            page.setViewportSize(1440, 600);
            cell(page, "LEVEL2").last().click();
            page.keyboard().press("F2");
            page.keyboard().press("Control+a");
            page.keyboard().type("标");
            Locator list = page.locator(".grid-choices");
            list.waitFor();
            Assertions.assertThat(list.boundingBox().y + list.boundingBox().height)
                    .isLessThanOrEqualTo(600);
            Assertions.assertThat(list.boundingBox().y).isGreaterThanOrEqualTo(0);
            Browser.picture(page, "sheet-choices");
            page.keyboard().press("Escape");
            page.keyboard().press("Control+End");
            page.keyboard().press("Tab");
            Assertions.assertThat(page.evaluate("document.activeElement.closest('mubiao-sheet-grid')"))
                    .isNull();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(page.locator("html")).hasAttribute("theme", "dark");
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("html")).hasAttribute("theme", "");
            int rows = Integer.parseInt(page.locator(".grid-scroll").getAttribute("aria-rowcount")) - 1;
            assertThat(page.locator(".grid-print tbody tr")).hasCount(rows);
            assertThat(page.locator(".grid-print tbody tr").last()).isVisible();
            assertThat(page.locator(".grid-scroll")).isHidden();
            Browser.picture(page, "sheet-print");
        }
    }

    /** Away and back, as the same person and in the same browser. */
    private static Page leave(Page page, String address, Left left) {
        switch (left) {
            case RELOADED -> {
                page.context().setOffline(false);
                page.reload();
            }
            case CLOSED -> {
                page.close();
                page.context().setOffline(false);
                page = page.context().newPage();
                page.navigate(address);
            }
            case SESSION_ENDED -> {
                page.context().clearCookies();
                page.context().setOffline(false);
                // What was typed is sent as soon as there is a connection, and the answer leads to the log-in.
                page.waitForURL(Pattern.compile(".*/login.*"));
                page.locator("input[name=username]").fill("preparer1");
                page.locator("input[name=password]").fill("demo");
                page.locator("input[name=password]").press("Enter");
                page.waitForURL(url -> !url.contains("/login"));
                Browser.open(page, address);
            }
        }
        page.locator(".grid-row").first().waitFor();
        if (left != Left.RELOADED) {
            // A page that is reloaded may have sent all in the moment since it is connected again, and then says
            // neither.
            page.locator(".kept-notice").getByText("已恢复").first().waitFor();
            assertThat(page.getByText(Pattern.compile("已保存 \\d\\d:\\d\\d"))).isVisible();
        }
        return page;
    }

    /** What stands there at last. A page that has just been opened gets what was kept a moment later. */
    private static String awaited(Page page, String typed, Supplier<String> field) {
        try {
            page.waitForCondition(() -> typed.equals(field.get()));
        } catch (TimeoutError isNotThere) {
            return field.get();
        }
        return typed;
    }

    private static void nothingIsLeftInTheBrowser(Page page) {
        page.waitForCondition(
                () -> page.evaluate("Object.keys(localStorage).filter(key => key.includes('.sheet.')).length")
                        .equals(0));
    }

    private static void open(Page page) {
        String root = root(page);
        page.navigate(root + "/import");
        page.locator("vaadin-text-area textarea")
                .fill(Documents.projectTable("QH26T9" + OPENED.incrementAndGet(), NAME));
        page.getByText("读取", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("vaadin-grid").getByText(NAME).first()).isVisible();
        page.getByText("保存所选为草稿").click();
        assertThat(page.locator(".import-remarks").getByText("已保存")).isVisible();
        page.navigate(root + "/targets");
        page.locator("vaadin-grid").getByText(NAME).first().click();
        page.waitForURL(Pattern.compile(".*/targets/[0-9a-f-]{36}$"));
        page.locator(".grid-row").first().waitFor();
    }

    private static String root(Page page) {
        return page.url().substring(0, page.url().indexOf('/', "http://".length()));
    }

    private static Locator field(Page page, String field) {
        return page.locator("[id='field:" + field + "']");
    }

    private static Locator cell(Page page, int row) {
        return page.locator(".grid-row[aria-rowindex='" + (row + 2) + "'] [id$=':NAME']");
    }

    private static Locator cell(Page page, String column) {
        return page.locator(".grid-row [id$=':" + column + "']");
    }
}
