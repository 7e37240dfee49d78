package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.PortalProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was typed on the review page, and into a form of the administration, by how the page was left: in a real Chromium,
 * against a portal that is killed. The table is written to {@code target/loss-table.md}.
 */
@EnabledIf("dev.mubiao.testing.Browser#installed")
class LossTableTests {

    private static final String OPINION = "单价依据不足，请补充三家询价单";

    private final LossTable table = new LossTable();

    @TempDir
    private Path folder;

    private Page page;
    private String root;
    private ReviewPage review;
    private String address;
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
                page.waitForURL(now -> !now.equals(here));
                page.keyboard().press(lastOfTheQueue ? "j" : "k");
                page.waitForURL(here);
            });
            left("back and forward", () -> {
                page.goBack();
                assertThat(page).not().hasURL(address);
                assertThat(page.locator("h1")).containsText("锅炉房改造");
                // The router passes over a step through the history that is asked for while it is in the middle of one.
                Browser.awaitQuiet(page);
                page.goForward();
                assertThat(page.locator("h1")).containsText("操场排水改造");
            });
            left("reload", () -> page.reload());
            left("logged out in another tab", () -> {
                logOutInAnotherTab(page);
                type("又");
                Browser.signInAgain(page, "finance1", address);
            });
            left("session ended", () -> {
                page.context().clearCookies();
                type("再");
                Browser.signInAgain(page, "finance1", address);
            });
            left("server killed", () -> {
                portal.kill();
                type("末");
                portal.restart();
                Browser.signInAgain(page, "finance1", address);
            });
            Browser.picture(page, "review-restored");
            page.setViewportSize(390, 844);
            Browser.picture(page, "review-restored-narrow");
            page.setViewportSize(1440, 900);

            OpinionStory sent = new OpinionStory(browser, story);
            sent.sendsTheLastLetterAndOpensTheNextTask(page, first, opinion, second);
            sent.isNotSentByTheKeysOfAnInputMethod(page, second);
            sent.isNobodyElsesAndNotLostWhenItComesTooLate();

            leavesTheFormOfAUnit(browser.signIn("admin"));
            table.write(Path.of("target", "loss-table.md"));
            table.assertNothingIsLost();
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
        review = ReviewPage.openFromInbox(page, root, "操场排水改造");
        address = page.url();
    }

    private void fill() {
        Browser.choose(page.locator(".grade-line vaadin-select").first(), "良");
        Browser.choose(page.locator(".grade-line.overall vaadin-select"), "中");
        page.locator(".grades > vaadin-text-field input").fill("测算偏粗");
        review.choose("退回");
        page.locator(".review-sheet td[tabindex='0']").nth(5).click();
        page.locator(".pointed-cells vaadin-text-field input").fill("与申报书不一致");
        review.opinion().click();
        page.keyboard().insertText(OPINION);
    }

    /** The letter that is typed last stands in a field that was not left. */
    private void left(String how, Runnable leave) {
        type("。");
        leave.run();
        assertThat(page).hasURL(address);
        assertThat(page.locator("h1")).containsText("操场排水改造");
        assertThat(review.opinion()).isVisible();
        assertThat(page.locator(".kept-restored")).isVisible();
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("opinion", opinion);
        expected.put("verdict", "退回");
        expected.put("grade of a criterion", "良");
        expected.put("overall grade", "中");
        expected.put("reason of the grade", "测算偏粗");
        expected.put("remark on a cell", "与申报书不一致");
        Map<String, String> found = Map.of(
                "opinion", review.opinion().inputValue(),
                "verdict", text(page.locator("vaadin-radio-button[checked]")),
                "grade of a criterion", text(page.locator(".grade-line").first().locator("vaadin-select-value-button")),
                "overall grade", text(page.locator(".grade-line.overall vaadin-select-value-button")),
                "reason of the grade", value(".grades > vaadin-text-field input"),
                "remark on a cell", value(".pointed-cells vaadin-text-field input"));
        expected.forEach((what, wanted) -> table.add(what, how, wanted, found.get(what)));
    }

    private void type(String letters) {
        review.type(letters);
        opinion += letters;
    }

    private String value(String field) {
        return page.locator(field).count() == 0
                ? ""
                : page.locator(field).first().inputValue();
    }

    private static String text(Locator of) {
        return of.count() == 0 ? "" : of.first().innerText().strip();
    }

    private void logOutInAnotherTab(Page left) {
        Page other = left.context().newPage();
        other.navigate(root + "/inbox");
        other.locator(".person").click();
        other.getByText("退出登录").last().click();
        other.waitForURL(Pattern.compile(".*(/login|/public).*"));
        other.close();
    }

    /** A form of the administration; what was typed last stands in a field that was not left. */
    private void leavesTheFormOfAUnit(Page admin) {
        String register = root + "/admin";
        admin.navigate(register);
        openUnit(admin);
        leavesUnit(admin, "reload", "青禾县第二中学（东", () -> {
            unitName(admin).fill("青禾县第二中学（东");
            admin.reload();
        });
        leavesUnit(admin, "logged out in another tab", "青禾县第二中学（东校", () -> {
            logOutInAnotherTab(admin);
            unitName(admin).fill("青禾县第二中学（东校");
            Browser.signInAgain(admin, "admin", register);
        });
        leavesUnit(admin, "session ended", "青禾县第二中学（东校区）", () -> {
            admin.context().clearCookies();
            unitName(admin).fill("青禾县第二中学（东校区）");
            Browser.signInAgain(admin, "admin", register);
        });
    }

    private void leavesUnit(Page admin, String how, String typed, Runnable leave) {
        unitName(admin).fill(typed.substring(0, typed.length() - 1));
        leave.run();
        openUnit(admin);
        assertThat(admin.locator(".entry-form .kept-restored")).isVisible();
        table.add("name of a unit", how, typed, unitName(admin).inputValue());
    }

    private static void openUnit(Page admin) {
        admin.locator(".master-detail-list vaadin-grid")
                .getByText("101001")
                .first()
                .click();
        assertThat(unitName(admin)).isVisible();
    }

    private static Locator unitName(Page admin) {
        return admin.locator(".entry-form vaadin-text-field")
                .filter(new Locator.FilterOptions().setHasText("单位名称"))
                .locator("input");
    }
}
