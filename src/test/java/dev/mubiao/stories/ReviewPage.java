package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The page on which one target is decided, in a real browser. */
record ReviewPage(Page page) {

    /** By its line in the inbox. */
    static ReviewPage openFromInbox(Page page, String root, String target) {
        page.navigate(root + "/inbox");
        page.locator("vaadin-grid").getByText(target).first().click();
        // The page may be drawn before the browser has its address.
        page.waitForURL(Pattern.compile(".*/review/.*"));
        assertThat(page.locator(".decision h2")).isVisible();
        return new ReviewPage(page);
    }

    Locator opinion() {
        return page.locator(".decision > vaadin-text-area textarea");
    }

    void choose(String verb) {
        page.locator("vaadin-radio-button")
                .getByText(verb, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** At the end of the opinion, which is not left. */
    void type(String letters) {
        goToTheEnd();
        page.keyboard().insertText(letters);
    }

    void goToTheEnd() {
        opinion().focus();
        page.keyboard().press("Control+End");
    }

    void submit() {
        page.locator(".decision").getByText("提交意见").click();
    }

    void sendByKeys() {
        String here = page.url();
        page.keyboard().press("Control+Enter");
        page.waitForURL(address -> !address.equals(here));
    }
}
