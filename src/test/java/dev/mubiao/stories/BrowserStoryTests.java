package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job in a real browser. */
@DemoPortalTest
class BrowserStoryTests {

    private static final String NAME = "图书馆屋面防水维修";

    @LocalServerPort
    private int port;

    @Test
    void goesFromADocumentToThePublicPage() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            Page preparer = browser.signIn("preparer1");
            importTable(preparer);
            edit(preparer);
            submit(preparer);

            Page unitReviewer = browser.signIn("unitreviewer1");
            decide(unitReviewer, "同意", "内容完整，同意上报", "unit-review");
            Page finance = browser.signIn("finance1");
            decide(finance, "退回", "请写明防水等级", "finance-review");

            seesTheReason(preparer);
            edit(preparer, "维修验收合格率（一级防水）");
            submit(preparer);
            decide(unitReviewer, "同意", "已补充，同意", "unit-review-again");
            grade(finance, "优");
            String target = publish(browser.signIn("publisher1"));

            showsExactlyTheApprovedRevision(browser, target, preparer);
        }
    }

    private static void importTable(Page page) {
        page.navigate(base(page) + "/import");
        page.locator("vaadin-text-area textarea").fill(Documents.projectTable("QH26T90009", NAME));
        page.getByText("读取", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("vaadin-grid").getByText(NAME).first()).isVisible();
        Browser.picture(page, "import");
        page.getByText("保存所选为草稿").click();
        // What the browser is still sending would be lost by leaving the page.
        assertThat(page.locator(".import-remarks").getByText("已保存")).isVisible();
        page.navigate(base(page) + "/targets");
        page.locator("vaadin-grid").getByText(NAME).first().click();
        page.waitForURL(Pattern.compile(".*/targets/[0-9a-f-]{36}$"));
    }

    private static void edit(Page page) {
        edit(page, "屋面维修验收合格率");
    }

    private static void edit(Page page, String indicator) {
        Locator name = page.locator("[id^='indicator:'][id$=':NAME']").nth(1);
        name.dblclick();
        page.locator(".grid-field.open").fill(indicator);
        page.keyboard().press("Enter");
        page.keyboard().press("Control+s");
        assertThat(page.getByText(Pattern.compile("已保存 \\d\\d:\\d\\d"))).isVisible();
        Browser.picture(page, "sheet");
    }

    private static void submit(Page page) {
        page.getByText("送审", new Page.GetByTextOptions().setExact(true)).first().click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .locator("vaadin-button[theme~=primary]")
                .last()
                .click();
        assertThat(page.getByText("单位审核").first()).isVisible();
    }

    private static void decide(Page page, String verb, String opinion, String picture) {
        openTask(page);
        page.locator("vaadin-radio-button")
                .getByText(verb, new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".decision vaadin-text-area textarea").fill(opinion);
        Browser.picture(page, picture);
        page.getByText("提交意见").click();
        assertThat(page.getByText("没有待办事项")).isVisible();
    }

    private static void grade(Page page, String grade) {
        openTask(page);
        Browser.choose(page.locator(".grade-line.overall vaadin-select"), grade);
        page.locator(".decision vaadin-text-area textarea").fill("同意安排");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("没有待办事项")).isVisible();
    }

    private static void openTask(Page page) {
        page.navigate(base(page) + "/inbox");
        page.locator("vaadin-grid").getByText(NAME).first().click();
        assertThat(page.locator(".decision")).isVisible();
    }

    private static void seesTheReason(Page page) {
        page.reload();
        page.getByText("办理过程", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator(".timeline").getByText("请写明防水等级")).isVisible();
        assertThat(page.locator("mubiao-bpmn-viewer .mark-current").first()).isVisible();
        Browser.picture(page, "returned");
        page.getByText("目标表", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    /** @return the id of what was published */
    private static String publish(Page page) {
        page.navigate(base(page) + "/publishing");
        page.locator("vaadin-grid").getByText(NAME).first().waitFor();
        page.locator("vaadin-grid vaadin-checkbox").nth(1).click();
        page.getByText("公开所选").click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .locator("vaadin-button[theme~=primary]")
                .last()
                .click();
        Browser.picture(page, "publishing");
        Api anonymous = Api.anonymous(base(page));
        page.waitForCondition(() -> anonymous
                .get("/api/v1/public/targets?q=QH26T90009")
                .response()
                .body()
                .contains(NAME));
        return anonymous.get("/api/v1/public/targets?q=QH26T90009").text("/items/0/id");
    }

    private static void showsExactlyTheApprovedRevision(Browser browser, String target, Page page) {
        page.navigate(browser.root() + "/public/targets/" + target);
        assertThat(page.getByText("维修验收合格率（一级防水）")).isVisible();
        assertThat(page.getByText("0000-5550101")).hasCount(0);
        Browser.picture(page, "public");
        String approved = Api.as(browser.root(), "finance1")
                .get("/api/v1/targets/" + target)
                .text("/sha256");
        Assertions.assertThat(page.content())
                .as("it has a digest of its own, with a salt")
                .doesNotContain(approved);
        Assertions.assertThat(page.locator(".digest code").textContent()).matches("[0-9a-f]{64}");
    }

    private static String base(Page page) {
        String url = page.url();
        return url.substring(0, url.indexOf('/', "http://".length()));
    }
}
