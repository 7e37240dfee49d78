package dev.mubiao.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The modeler before an administrator who is signed in, in Chinese. */
public final class ModelerPage {

    private static final Pattern ADDRESS = Pattern.compile(".*/processes/drafts/[0-9a-f-]{36}$");
    private static final String CANVAS = ".djs-container > svg";

    private final Page page;
    private final String root;

    public ModelerPage(Page page, String root) {
        this.page = page;
        this.root = root;
    }

    public Page page() {
        return page;
    }

    /** A draft of what runs. @return its address */
    public String begin() {
        page.navigate(root + "/processes");
        page.getByText("新建草稿", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(ADDRESS);
        opened();
        return page.url();
    }

    /** A draft of a model of ours. */
    public String begin(String model) {
        String address = begin();
        upload("model.bpmn", model.getBytes(StandardCharsets.UTF_8));
        notice("已用上传的文件替换草稿");
        return address;
    }

    public void open(String address) {
        page.navigate(address);
        opened();
    }

    public void upload(String file, byte[] content) {
        more("上传 BPMN 文件");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(file, "application/octet-stream", content));
    }

    public void more(String entry) {
        page.getByText("更多", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("vaadin-menu-bar-item").getByText(entry).click();
    }

    public void notice(String text) {
        assertThat(page.locator("vaadin-notification-card").getByText(text).last())
                .isVisible();
    }

    public Locator shape(String id) {
        return page.locator(CANVAS + " .djs-shape[data-element-id=" + id + "] > .djs-hit");
    }

    public Locator label(String id) {
        return page.locator(CANVAS + " [data-element-id=" + id + "] > .djs-visual text");
    }

    public Locator pad(String action) {
        return page.locator(".djs-context-pad .entry[data-action=\"" + action + "\"]");
    }

    public Locator field(String selector) {
        return page.locator(".modeler-panel " + selector);
    }

    public void select(String element) {
        page.evaluate("id => document.querySelector('mubiao-bpmn-modeler').select(id)", element);
    }

    /** What is chosen, if it is one element. */
    public Locator chosen() {
        return page.locator(CANVAS + " :is(.djs-shape, .djs-connection).selected");
    }

    public String chosenId() {
        return chosen().getAttribute("data-element-id");
    }

    /** Presses keys on the canvas. */
    public void keys(String... keys) {
        page.locator(CANVAS).focus();
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Adds a part after what is chosen, without the mouse. @return its id */
    public String add(String part) {
        return choose("a", part);
    }

    /** Leads from what is chosen to what has the name, without the mouse. @return id of the flow */
    public String connect(String name) {
        return choose("d", name);
    }

    private String choose(String key, String word) {
        String before = chosenId();
        keys(key);
        assertThat(page.locator(".djs-popup-search input")).isFocused();
        page.keyboard().insertText(word);
        assertThat(page.locator(".djs-popup .entry.selected")).containsText(word);
        page.keyboard().press("Enter");
        assertThat(page.locator(".djs-popup")).hasCount(0);
        assertThat(chosen()).not().hasAttribute("data-element-id", before);
        // The name of what is new is asked for at once; without that, Escape would choose nothing any more.
        if (page.locator(".djs-direct-editing-parent").isVisible()) {
            page.keyboard().press("Escape");
        }
        return chosenId();
    }

    public void saved() {
        // The change may not have been noticed yet.
        page.waitForTimeout(400);
        assertThat(page.locator(".modeler-state[data-state=saved]")).isVisible();
    }

    private void opened() {
        assertThat(page.locator("mubiao-bpmn-modeler[data-opened-in]")).isVisible();
    }
}
