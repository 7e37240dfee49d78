package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.InputMethod;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** What becomes of an opinion when it is sent: by keys, by an input method, by others at this machine, and elsewhere. */
final class OpinionStory {

    private final Browser browser;
    private final MainStory story;
    private final Api finance;

    OpinionStory(Browser browser, MainStory story) {
        this.browser = browser;
        this.story = story;
        this.finance = Api.as(browser.root(), "finance1");
    }

    /** By Ctrl+Enter in the field; the next task opens with what was written there before. */
    void sendsTheLastLetterAndOpensTheNextTask(Page page, String first, String opinion, String second) {
        ReviewPage here = ReviewPage.openFromInbox(page, browser.root(), "锅炉房改造");
        here.choose("退回");
        here.opinion().fill("请补充热负荷计算");

        ReviewPage.openFromInbox(page, browser.root(), "操场排水改造");
        assertThat(page.locator(".kept-restored")).isVisible();
        here.type("！");
        here.sendByKeys();
        assertThat(page.locator(".kept-restored")).isVisible();
        assertThat(here.opinion()).hasValue("请补充热负荷计算");

        Assertions.assertThat(status(first)).isEqualTo("RETURNED");
        Assertions.assertThat(status(second)).isEqualTo("FINANCE_REVIEW");
        assertNothingIsStored(page, first);
        assertSaid(page, first, opinion + "！");
    }

    /**
     * The keys by which a candidate is confirmed or given up decide nothing and close nothing, whether the page hears of
     * them before the composition is over or after. Then Ctrl+Enter sends what stands there.
     */
    void isNotSentByTheKeysOfAnInputMethod(Page page, String second) {
        page.navigate(browser.root() + "/review/" + second);
        ReviewPage here = new ReviewPage(page);
        assertThat(here.opinion()).hasValue("请补充热负荷计算");
        String address = page.url();
        InputMethod input = InputMethod.of(page);
        here.goToTheEnd();

        input.compose("xunjiadan");
        assertThat(here.opinion()).hasValue("请补充热负荷计算xunjiadan");
        input.press("Enter");
        input.press("Enter", true);
        input.confirm("询价单");
        input.compose("sanjia");
        input.confirmBeforeTheKey("三家", InputMethod.PROCESSED);
        input.compose("yishang");
        input.confirmBeforeTheKey("以上", InputMethod.ENTER);
        assertThat(here.opinion()).hasValue("请补充热负荷计算询价单三家以上");
        assertThat(here.opinion()).isFocused();

        Locator comment = commentDialog(page);
        input.compose("shaodeng");
        input.press("Escape");
        input.press("Enter", true);
        input.confirm("稍等");
        assertThat(comment).hasValue("稍等");
        page.locator("vaadin-dialog-overlay, vaadin-dialog")
                .getByText("取消", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(comment).isHidden();
        Browser.awaitQuiet(page);
        assertThat(page).hasURL(address);
        Assertions.assertThat(status(second)).isEqualTo("FINANCE_REVIEW");

        here.type("。");
        here.sendByKeys();
        Assertions.assertThat(status(second)).isEqualTo("RETURNED");
        assertSaid(page, second, "请补充热负荷计算询价单三家以上。");
    }

    private static Locator commentDialog(Page page) {
        page.getByText("更多操作").click();
        page.locator("vaadin-menu-bar-item:visible, vaadin-context-menu-item:visible")
                .getByText("评论", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        Locator text = page.locator("vaadin-dialog-overlay textarea, vaadin-dialog textarea")
                .last();
        text.click();
        return text;
    }

    /** On the same machine, at the same step; and the same person decides at another machine before he is done here. */
    void isNobodyElsesAndNotLostWhenItComesTooLate() {
        String target = story.importDocument("QH26T93003", "食堂屋面维修");
        story.submitExplained(target);
        Page page = browser.signIn("unitreviewer1");
        String address = browser.root() + "/review/" + target;
        page.navigate(address);
        ReviewPage here = new ReviewPage(page);
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(0);
        here.opinion().fill("只有我知道");
        here.submit();
        assertThat(page.locator(".decision vaadin-radio-group")).containsText("请先选择处理意见");

        page.context().clearCookies();
        Browser.signInAgain(page, "unitreviewer1b", address);
        assertThat(here.opinion()).hasValue("");
        page.context().clearCookies();
        Browser.signInAgain(page, "unitreviewer1", address);
        assertThat(here.opinion()).hasValue("只有我知道");

        isOvertakenAtAnotherMachine(here, target);
    }

    private void isOvertakenAtAnotherMachine(ReviewPage here, String target) {
        Page page = here.page();
        String address = page.url();
        Page elsewhere = browser.signIn("unitreviewer1");
        elsewhere.navigate(address);
        ReviewPage there = new ReviewPage(elsewhere);
        there.choose("同意");
        there.opinion().fill("同意上报");
        there.sendByKeys();
        Assertions.assertThat(status(target)).isEqualTo("FINANCE_REVIEW");

        here.choose("退回");
        here.submit();
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(Pattern.compile("陆明远（unitreviewer1）已于 .+ 办理"));
        assertThat(here.opinion()).hasValue("只有我知道");
        Browser.picture(page, "review-overtaken");
        Assertions.assertThat(status(target)).isEqualTo("FINANCE_REVIEW");

        story.decide(finance, target, Map.of("verb", "return", "grade", "中", "opinion", "请补充屋面面积"));
        story.submitExplained(target);
        Browser.open(page, address);
        assertThat(page.locator(".kept-older")).containsText("只有我知道");
        assertThat(here.opinion()).hasValue("");
        page.locator(".kept-older").getByText("填入").click();
        assertThat(here.opinion()).hasValue("只有我知道");
    }

    private String status(String target) {
        return finance.get("/api/v1/targets/" + target).text("/status");
    }

    private static void assertNothingIsStored(Page page, String target) {
        Assertions.assertThat(page.evaluate("id => Object.keys(localStorage).filter(key => key.includes(id))", target))
                .isEqualTo(List.of());
    }

    private void assertSaid(Page page, String target, String opinion) {
        page.navigate(browser.root() + "/review/" + target);
        page.getByText("办理过程", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".timeline").getByText(opinion).first()).isVisible();
    }
}
