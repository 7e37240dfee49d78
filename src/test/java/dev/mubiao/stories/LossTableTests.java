package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.PortalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was typed on the review page, by how the page was left: in a real Chromium, against a portal that is killed. The
 * table is written to {@code target/loss-table.md}.
 */
@EnabledIf("dev.mubiao.testing.Browser#installed")
class LossTableTests {

    private static final String OPINION = "单价依据不足，请补充三家询价单";
    private static final String KEPT = "kept";

    private final Map<String, Map<String, String>> table = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    private Page page;
    private String root;
    private String review;
    private String opinion = OPINION;

    /** Both tasks are due on the same day, and either may be the first in the inbox. */
    private boolean lastOfTheQueue;

    @Test
    void nothingIsLostHoweverThePageIsLeft() throws IOException {
        String url = "jdbc:h2:file:" + folder.resolve("portal") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        try (PortalProcess portal = PortalProcess.start(
                        folder.resolve("log"), "--spring.datasource.url=" + url, "--mubiao.demo.targets=false");
                Browser browser = Browser.at(portal.port())) {
            root = portal.root();
            MainStory story = new MainStory(root);
            String first = atFinance(story, "QH26T93001", "操场排水改造");
            String second = atFinance(story, "QH26T93002", "锅炉房改造");
            page = browser.signIn("finance1");
            openFirst();
            fill();

            left("j and k", () -> {
                page.locator(".decision h2").click();
                String here = page.url();
                page.keyboard().press(lastOfTheQueue ? "k" : "j");
                page.waitForURL(address -> !address.equals(here));
                page.keyboard().press(lastOfTheQueue ? "j" : "k");
                page.waitForURL(here);
            });
            left("back and forward", () -> {
                page.goBack();
                assertThat(page).not().hasURL(review);
                assertThat(page.locator("h1")).containsText("锅炉房改造");
                // The router passes over a step through the history that is asked for while it is in the middle of one.
                Browser.awaitQuiet(page);
                page.goForward();
                assertThat(page.locator("h1")).containsText("操场排水改造");
            });
            left("reload", () -> page.reload());
            left("logged out in another tab", () -> {
                logOutInAnotherTab();
                type("又");
                comeBack("finance1");
            });
            left("session ended", () -> {
                page.context().clearCookies();
                type("再");
                comeBack("finance1");
            });
            left("server killed", () -> {
                portal.kill();
                type("末");
                portal.restart();
                comeBack("finance1");
            });
            Browser.picture(page, "review-restored");
            page.setViewportSize(390, 844);
            Browser.picture(page, "review-restored-narrow");
            page.setViewportSize(1440, 900);
            write();
            Assertions.assertThat(table.values())
                    .allSatisfy(
                            columns -> Assertions.assertThat(columns.values()).containsOnly(KEPT));

            sendsTheLastLetterAndOpensTheNextTask(first, second);
            isNotAnothersPersons(browser, story);
        }
    }

    private String atFinance(MainStory story, String code, String name) {
        String target = story.importDocument(code, name);
        story.submitExplained(target);
        story.decide(Api.as(root, "unitreviewer1"), target, Map.of("verb", "agree", "opinion", "同意"));
        return target;
    }

    private void openFirst() {
        page.navigate(root + "/inbox");
        Locator row = page.locator("vaadin-grid").getByText("操场排水改造").first();
        Locator other = page.locator("vaadin-grid").getByText("锅炉房改造").first();
        lastOfTheQueue = row.boundingBox().y > other.boundingBox().y;
        row.click();
        // The page may be drawn before the browser has its address.
        page.waitForURL(Pattern.compile(".*/review/.*"));
        assertThat(page.locator(".decision h2")).isVisible();
        review = page.url();
    }

    private void fill() {
        choose(page.locator(".grade-line").first(), "良");
        choose(page.locator(".grade-line.overall"), "中");
        page.locator(".grades > vaadin-text-field input").fill("测算偏粗");
        page.locator("vaadin-radio-button")
                .getByText("退回", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".review-sheet td[tabindex='0']").nth(5).click();
        page.locator(".pointed-cells vaadin-text-field input").fill("与申报书不一致");
        opinionField().click();
        page.keyboard().insertText(OPINION);
    }

    private static void choose(Locator line, String grade) {
        line.locator("vaadin-select").click();
        line.page()
                .locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(grade))
                .last()
                .click();
    }

    /** The letter that is typed last stands in a field that was not left. */
    private void left(String how, Runnable leave) {
        type("。");
        leave.run();
        assertThat(page).hasURL(review);
        assertThat(page.locator("h1")).containsText("操场排水改造");
        assertThat(opinionField()).isVisible();
        assertThat(page.locator(".kept-restored")).isVisible();
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("opinion", opinion);
        expected.put("verdict", "退回");
        expected.put("grade of a criterion", "良");
        expected.put("overall grade", "中");
        expected.put("reason of the grade", "测算偏粗");
        expected.put("remark on a cell", "与申报书不一致");
        Map<String, String> found = Map.of(
                "opinion", opinionField().inputValue(),
                "verdict", text(page.locator("vaadin-radio-button[checked]")),
                "grade of a criterion", text(page.locator(".grade-line").first().locator("vaadin-select-value-button")),
                "overall grade", text(page.locator(".grade-line.overall vaadin-select-value-button")),
                "reason of the grade", value(".grades > vaadin-text-field input"),
                "remark on a cell", value(".pointed-cells vaadin-text-field input"));
        expected.forEach((what, wanted) -> table.computeIfAbsent(what, row -> new LinkedHashMap<>())
                .put(how, wanted.equals(found.get(what)) ? KEPT : "LOST: " + found.get(what)));
    }

    private void type(String letters) {
        opinionField().focus();
        page.keyboard().press("End");
        page.keyboard().insertText(letters);
        opinion += letters;
    }

    private Locator opinionField() {
        return page.locator(".decision > vaadin-text-area textarea");
    }

    private String value(String field) {
        return page.locator(field).count() == 0
                ? ""
                : page.locator(field).first().inputValue();
    }

    private static String text(Locator of) {
        return of.count() == 0 ? "" : of.first().innerText().strip();
    }

    private void logOutInAnotherTab() {
        Page other = page.context().newPage();
        other.navigate(root + "/inbox");
        other.locator(".person").click();
        other.getByText("退出登录").last().click();
        other.waitForURL(Pattern.compile(".*(/login|/public).*"));
        other.close();
    }

    private void comeBack(String name) {
        Browser.open(page, root + "/login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill("demo");
        page.locator("input[name=password]").press("Enter");
        // The first page after the log-in leads on to the inbox by itself.
        assertThat(page.locator("h1")).hasText("收件箱");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Browser.open(page, review);
    }

    /** By Ctrl+Enter in the field; the next task opens with what was written there before. */
    private void sendsTheLastLetterAndOpensTheNextTask(String first, String second) {
        Api finance = Api.as(root, "finance1");
        page.navigate(root + "/inbox");
        page.locator("vaadin-grid").getByText("锅炉房改造").first().click();
        assertThat(page.locator(".decision h2")).isVisible();
        page.locator("vaadin-radio-button")
                .getByText("退回", new Locator.GetByTextOptions().setExact(true))
                .click();
        opinionField().fill("请补充热负荷计算");

        openFirst();
        assertThat(page.locator(".kept-restored")).isVisible();
        type("！");
        String here = page.url();
        page.keyboard().press("Control+Enter");
        page.waitForURL(address -> !address.equals(here));
        assertThat(page.locator(".kept-restored")).isVisible();
        assertThat(opinionField()).hasValue("请补充热负荷计算");

        Assertions.assertThat(finance.get("/api/v1/targets/" + first).text("/status"))
                .isEqualTo("RETURNED");
        Assertions.assertThat(finance.get("/api/v1/targets/" + second).text("/status"))
                .isEqualTo("FINANCE_REVIEW");
        Assertions.assertThat(storedNames()).noneMatch(name -> name.contains(first));
        page.navigate(root + "/review/" + first);
        page.getByText("办理过程", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".timeline").getByText(opinion).first()).isVisible();
    }

    /** On the same machine, at the same step. */
    private void isNotAnothersPersons(Browser browser, MainStory story) {
        String target = story.importDocument("QH26T93003", "食堂屋面维修");
        story.submitExplained(target);
        page = browser.signIn("unitreviewer1");
        review = root + "/review/" + target;
        page.navigate(review);
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(0);
        opinionField().fill("只有我知道");
        page.locator(".decision").getByText("提交意见").click();
        assertThat(page.locator(".decision vaadin-radio-group")).containsText("请先选择处理意见");

        page.context().clearCookies();
        comeBack("unitreviewer1b");
        assertThat(opinionField()).hasValue("");
        page.context().clearCookies();
        comeBack("unitreviewer1");
        assertThat(opinionField()).hasValue("只有我知道");
    }

    private Iterable<String> storedNames() {
        Object names = page.evaluate("Object.keys(localStorage)");
        return names instanceof java.util.List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
    }

    private void write() throws IOException {
        Map<String, String> any = table.values().iterator().next();
        StringBuilder text = new StringBuilder("| |" + String.join("|", any.keySet()) + "|\n|---|");
        text.append("---|".repeat(any.size())).append('\n');
        table.forEach((what, columns) -> text.append("|")
                .append(what)
                .append("|")
                .append(String.join("|", columns.values()))
                .append("|\n"));
        Files.writeString(Path.of("target", "loss-table.md"), text);
    }
}
