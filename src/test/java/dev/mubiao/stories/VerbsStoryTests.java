package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The verbs of approval in a real Chromium, and many tasks at once: {@code -Dmubiao.bulk.rows=N}. */
@DemoPortalTest
@EnabledIf("dev.mubiao.testing.Browser#installed")
class VerbsStoryTests {

    private static final int MANY = Integer.getInteger("mubiao.bulk.rows", 30);
    private static final int STALE = 5;

    @LocalServerPort
    private int port;

    @Test
    void everyVerbAndManyTasksAtOnce() {
        try (Browser browser = Browser.at(port)) {
            MainStory story = new MainStory(browser.root());
            String target = story.importDocument("QH26T91000", "实验楼通风改造");
            story.submit(target);
            verbs(browser, browser.root() + "/review/" + target);
            story.submit(target);
            story.decide(Api.as(browser.root(), "unitreviewer1b"), target, Map.of("verb", "agree", "opinion", "同意"));
            rejected(browser, browser.root() + "/review/" + target);
            many(browser, story, browser.root());
        }
    }

    private static void verbs(Browser browser, String review) {
        Page first = browser.signIn("unitreviewer1");
        Page second = browser.signIn("unitreviewer1b");
        Page preparer = browser.signIn("preparer1");

        refer(first, review, "转办", "温以宁", "出差在外");
        refer(second, review, "委派", "陆明远", "请就通风量提意见");
        first.navigate(review);
        assertThat(first.getByText("受委派：单位审核")).isVisible();
        first.locator(".decision vaadin-text-area textarea").fill("风量满足要求");
        Browser.picture(first, "verbs-reply");
        first.getByText("回复意见").click();
        refer(second, review, "后加签", "陆明远", "请复核");
        menu(second, review, "减签：陆明远");
        fill(second, "不必复核");
        assertThat(second.locator("vaadin-notification-card").last()).containsText("减签");
        refer(second, review, "前加签", "陆明远", "请先把关");
        second.navigate(review);
        tab(second, "签署情况");
        assertThat(second.locator(".signers").getByText("前加签")).isVisible();
        Browser.picture(second, "verbs-signers");
        menu(second, "评论");
        fill(second, "等加签意见");
        menu(preparer, review, "催办");
        fill(preparer, "本周内要上报");
        menu(preparer, "抄送");
        choose(preparer, "vaadin-multi-select-combo-box", "温以宁");
        fill(preparer, "");
        decide(first, review, "同意", "可以");
        decide(second, review, "同意", "同意上报");
        menu(second, review, "取回");
        second.locator(
                        "vaadin-confirm-dialog vaadin-button[theme~=primary], vaadin-confirm-dialog-overlay vaadin-button[theme~=primary]")
                .last()
                .click();
        assertThat(second.locator(".decision")).isVisible();
        decide(second, review, "退回", "请补充设备清单");

        preparer.navigate(review);
        tab(preparer, "办理过程");
        for (String word : List.of("转办", "委派", "回复意见", "加签", "减签", "评论", "催办", "抄送", "取回", "退回")) {
            assertThat(preparer.locator(".timeline")
                            .getByText(word, new Locator.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
        }
        Browser.picture(preparer, "verbs-timeline");
    }

    private static void rejected(Browser browser, String review) {
        Page page = browser.signIn("finance1");
        page.navigate(review);
        Browser.choose(page.locator(".grade-line.overall vaadin-select"), "差");
        // The grade chooses the verb.
        page.locator(".decision vaadin-text-area textarea").fill("与职能无关，不予立项");
        page.getByText("提交意见").click();
        assertThat(page.getByText("没有待办事项")).isVisible();
        page.navigate(review);
        tab(page, "办理过程");
        assertThat(page.locator(".timeline")
                        .getByText("不通过", new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        Browser.picture(page, "verbs-rejected");
    }

    private static void many(Browser browser, MainStory story, String root) {
        List<String> targets = imported(root);
        targets.forEach(story::submitExplained);
        Page page = browser.signIn("unitreviewer1");
        page.navigate(root + "/inbox");
        page.locator("vaadin-grid vaadin-checkbox:visible").nth(1).click();
        page.getByText("选择符合条件的全部").click();
        page.locator(".selection-bar").getByText("批量办理").click();
        page.getByText("同意", new Page.GetByTextOptions().setExact(true)).last().click();
        Api colleague = Api.as(root, "unitreviewer1b");
        for (String target : targets.subList(0, STALE)) {
            colleague
                    .post("/api/v1/tasks/" + MainStory.task(colleague, target) + "/decision", Map.of("verb", "agree"))
                    .expect(200);
        }
        page.getByText("开始", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("批量同意：已完成"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(120_000));
        Browser.picture(page, "verbs-bulk");
        Assertions.assertThat(page.content())
                .contains("成功 " + (MANY - STALE) + "，未办理 " + STALE)
                .contains("温以宁（unitreviewer1b）已于");
    }

    /** The drafts of one file with many tables. */
    private static List<String> imported(String root) {
        StringBuilder tables = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            tables.append(Documents.projectTable("QH26T92" + (100 + i), "批量项目" + (100 + i)))
                    .append("\n\n");
        }
        List<String> ids = new ArrayList<>();
        Api.as(root, "preparer1")
                .upload("/api/v1/targets?confirm=duplicate", "tables.txt", tables.toString())
                .expect(201)
                .body()
                .get("ids")
                .forEach(id -> ids.add(id.asText()));
        Assertions.assertThat(ids).hasSize(MANY);
        return ids;
    }

    private static void refer(Page page, String review, String verb, String person, String reason) {
        menu(page, review, verb);
        boolean signers = verb.endsWith("加签");
        String field = signers ? "vaadin-multi-select-combo-box" : "vaadin-combo-box";
        choose(page, "vaadin-dialog-overlay " + field + ", vaadin-dialog " + field, person);
        fill(page, reason);
        assertThat(page.locator("vaadin-notification-card").last()).isVisible();
    }

    private static void menu(Page page, String review, String verb) {
        page.navigate(review);
        menu(page, verb);
    }

    private static void menu(Page page, String verb) {
        page.getByText("更多操作").click();
        page.locator("vaadin-menu-bar-item:visible, vaadin-context-menu-item:visible")
                .getByText(verb, new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
    }

    private static void choose(Page page, String field, String person) {
        Locator input = page.locator(field).locator("input").last();
        input.click();
        input.fill(person);
        page.locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(person))
                .first()
                .click();
        page.keyboard().press("Tab");
    }

    private static void fill(Page page, String text) {
        if (!text.isEmpty()) {
            page.locator("vaadin-dialog-overlay textarea, vaadin-dialog textarea")
                    .last()
                    .fill(text);
        }
        page.locator("vaadin-dialog-overlay vaadin-button[theme~=primary], vaadin-dialog vaadin-button[theme~=primary]")
                .last()
                .click();
    }

    private static void tab(Page page, String name) {
        page.locator(".review-tabs vaadin-tab").getByText(name).click();
    }

    private static void decide(Page page, String review, String verb, String opinion) {
        page.navigate(review);
        page.locator("vaadin-radio-button")
                .getByText(verb, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".decision vaadin-text-area textarea").fill(opinion);
        page.getByText("提交意见").click();
        assertThat(page.getByText("没有待办事项")).isVisible();
    }
}
