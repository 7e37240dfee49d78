package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One draft in two windows. */
@DemoPortalTest
class CoeditingStoryTests {

    private static final String NAME = "图书馆屋面防水维修";

    @LocalServerPort
    private int port;

    @Test
    void eachWindowSeesTheOtherAndTakesInItsCells() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            Page one = browser.signIn("preparer1");
            Page two = browser.signIn("preparer1");
            open(one, browser.root());
            two.navigate(one.url());
            assertThat(one.locator(".coeditors").getByText("另一窗口")).isVisible();

            field(one, "GOALS").fill("维修教室24间，8月20日前全部投入使用。");
            field(two, "IMPLEMENTING_UNIT").fill("青禾县第二中学总务处");
            assertThat(field(two, "GOALS")).hasValue("维修教室24间，8月20日前全部投入使用。");
            assertThat(field(one, "IMPLEMENTING_UNIT")).hasValue("青禾县第二中学总务处");
            Browser.picture(two, "sheet-two-windows");
        }
    }

    private static Locator field(Page page, String field) {
        return page.locator("[id='field:" + field + "']");
    }

    private static void open(Page page, String root) {
        page.navigate(root + "/import");
        page.locator("vaadin-text-area textarea").fill(Documents.projectTable("QH26T90012", NAME));
        page.getByText("读取", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("vaadin-grid").getByText(NAME).first()).isVisible();
        page.getByText("保存所选为草稿").click();
        // What the browser is still sending would be lost by leaving the page.
        assertThat(page.locator(".import-remarks").getByText("已保存")).isVisible();
        page.navigate(root + "/targets");
        page.locator("vaadin-grid").getByText(NAME).first().click();
        page.waitForURL(Pattern.compile(".*/targets/[0-9a-f-]{36}$"));
        page.locator(".grid-row").first().waitFor();
    }
}
