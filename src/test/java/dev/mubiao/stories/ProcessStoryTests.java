package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An administrator adds a leader's step for large amounts to what one unit's targets go through, tries it, puts it to
 * work, takes a running target along, and takes it all back: in a real browser, without a line of code.
 */
@DemoPortalTest
class ProcessStoryTests {

    private static final String STEP = "单位负责人签批";
    private static final Map<String, Object> AGREE = Map.of("verb", "agree", "opinion", "同意");

    @LocalServerPort
    private int port;

    @Test
    void aLeadersSignatureIsAddedForLargeAmountsOfOneUnit() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            String root = browser.root();
            MainStory story = new MainStory(root);
            String early = submitted(story, "QH26T94001", "操场照明改造", "260,000.00");
            Page page = browser.signIn("admin");

            draw(page, root);
            simulate(page);
            compare(page);
            release(page);

            String small = submitted(story, "QH26T94002", "食堂排烟整治", "260,000.00");
            String large = submitted(story, "QH26T94003", "综合楼抗震加固", "2,600,000.00");
            Api reviewer = Api.as(root, "unitreviewer1");
            story.decide(reviewer, small, AGREE);
            story.decide(reviewer, large, AGREE);
            MainStory.task(Api.as(root, "finance1"), small);
            // The unit has no leader, so that the step falls to the administrators.
            Api admin = Api.as(root, "admin");
            MainStory.task(admin, large);

            migrate(page, root);
            story.decide(reviewer, early, AGREE);
            MainStory.task(Api.as(root, "finance1"), early);
            seesWhereAllStand(page, root);
            story.decide(admin, large, AGREE);
            MainStory.task(Api.as(root, "finance1"), large);

            restore(page, root);
            String late = submitted(story, "QH26T94004", "运动场排水更新", "2,600,000.00");
            story.decide(reviewer, late, AGREE);
            MainStory.task(Api.as(root, "finance1"), late);
        }
    }

    private static String submitted(MainStory story, String code, String name, String amount) {
        String target = story.importDocument(code, name, amount);
        story.submitExplained(target);
        return target;
    }

    private static void draw(Page page, String root) {
        page.navigate(root + "/processes");
        page.getByText("新建草稿", exactly()).click();
        page.waitForURL(Pattern.compile(".*/processes/drafts/[0-9a-f-]{36}$"));
        shape(page, "unitDecision").click();
        pad(page, "append.approval").click();
        page.keyboard().press("Escape");
        String step = page.locator(".djs-container > svg .djs-shape.selected").getAttribute("data-element-id");
        field(page, "textarea[name=name]").fill(STEP);
        field(page, "select[name=whoRole]").selectOption(new SelectOption().setLabel("单位负责人"));
        saved(page);
        // It leads nowhere yet.
        assertThat(page.locator(".finding-mark.error").first()).isVisible();

        Locator drawn = page.locator(".djs-container > svg .djs-connection[data-element-id^=Flow_]");
        BoundingBox box = drawn.first().locator(".djs-visual > path").boundingBox();
        page.mouse().click(box.x + box.width - 30, box.y + box.height - 5);
        page.getByText("添加条件", exactly()).click();
        Locator row = page.locator(".condition-row");
        row.locator("select").nth(0).selectOption(new SelectOption().setLabel("金额（元）"));
        row.locator("select").nth(1).selectOption(new SelectOption().setLabel("大于"));
        row.locator("input").fill("1000000");
        row.locator("input").press("Tab");
        saved(page);

        page.evaluate("id => document.querySelector('mubiao-bpmn-modeler').select(id)", step);
        pad(page, "connect").click();
        shape(page, "financeReview").click();
        saved(page);
        assertThat(page.locator(".finding-mark.error")).hasCount(0);
        Browser.picture(page, "process-drawn");
    }

    private static void simulate(Page page) {
        Locator toggle = page.locator(".modeler-bar button[aria-label]").last();
        toggle.click();
        Locator start = page.locator(".djs-overlays[data-container-id=submission] .bts-context-pad");
        assertThat(start).isVisible();
        // It pulsates, so that it is never at rest.
        start.dispatchEvent("click");
        assertThat(page.locator(".bts-token").first()).isAttached();
        Browser.picture(page, "process-simulated");
        toggle.click();
    }

    private static void compare(Page page) {
        String draft = page.url();
        page.getByText("更多", exactly()).click();
        page.getByText("与所依据的版本比较").click();
        page.waitForURL(Pattern.compile(".*/processes/compare.*"));
        assertThat(page.getByText(STEP).first()).isVisible();
        Browser.picture(page, "process-compared");
        page.navigate(draft);
    }

    private static void release(Page page) {
        primary(page).click();
        page.waitForURL(Pattern.compile(".*/processes/release/.*"));
        page.locator(".release-form vaadin-text-area textarea").fill("一百万元以上先由单位负责人签批");
        page.locator("vaadin-radio-button").getByText("指定单位或表式").click();
        Locator units = page.locator("vaadin-multi-select-combo-box").first().locator("input");
        units.click();
        units.fill("101001");
        // Until the list is that of what was typed, a click may meet an item that is about to go.
        page.locator("vaadin-multi-select-combo-box-item:visible")
                .getByText("101001")
                .first()
                .click();
        assertThat(page.locator("vaadin-multi-select-combo-box-chip").getByText("101001"))
                .isVisible();
        page.keyboard().press("Escape");
        Browser.picture(page, "process-release");
        primary(page).click();
        page.waitForURL(Pattern.compile(".*/processes$"));
        assertThat(card(page, 2).getByText("生效中")).isVisible();
    }

    private static void migrate(Page page, String root) {
        page.navigate(root + "/processes");
        card(page, 2).getByText("迁入第 1 版的在办事项").click();
        page.waitForURL(Pattern.compile(".*/processes/migrations\\?.*"));
        Browser.picture(page, "process-mapping");
        primary(page).click();
        Locator move = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("迁移 1 件"));
        assertThat(move).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        move.click();
        page.locator("vaadin-dialog textarea, vaadin-dialog-overlay textarea")
                .last()
                .fill("与新送审的统一办理");
        page.locator("vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .last()
                .click();
        assertThat(page.getByText("已迁移 1，").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        Browser.picture(page, "process-migrated");
    }

    private static void seesWhereAllStand(Page page, String root) {
        page.navigate(root + "/processes/operation");
        assertThat(page.locator("mubiao-bpmn-viewer .heat-badge").first()).isVisible();
        assertThat(page.locator("vaadin-grid").getByText(STEP).first()).isVisible();
        Browser.picture(page, "process-heat");
    }

    private static void restore(Page page, String root) {
        page.navigate(root + "/processes");
        card(page, 1).getByText("恢复此版本").click();
        page.locator("vaadin-dialog vaadin-button[theme~=primary], vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .last()
                .click();
        assertThat(page.locator("vaadin-notification-card").getByText("已发布").last())
                .isVisible();
        Browser.picture(page, "process-restored");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator primary(Page page) {
        return page.locator(".view-header vaadin-button[theme~=primary]:visible")
                .last();
    }

    /** The first card of the version, which is the latest release of it. */
    private static Locator card(Page page, int number) {
        return page.locator(".release-card")
                .filter(new Locator.FilterOptions().setHasText("第 " + number + " 版"))
                .first();
    }

    private static Locator shape(Page page, String id) {
        return page.locator(".djs-container > svg .djs-shape[data-element-id=" + id + "] .djs-hit");
    }

    private static Locator pad(Page page, String action) {
        return page.locator(".djs-context-pad .entry[data-action=\"" + action + "\"]");
    }

    private static Locator field(Page page, String selector) {
        return page.locator(".modeler-panel " + selector);
    }

    private static void saved(Page page) {
        // The change may not have been noticed yet.
        page.waitForTimeout(400);
        assertThat(page.locator(".modeler-state[data-state=saved]")).isVisible();
    }
}
