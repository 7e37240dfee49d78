package dev.mubiao.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Chromium: the machine's own, found at the usual places or named by {@code CHROMIUM}. It starts once for all
 * tests and ends with them; what is opened here has cookies and storage of its own, and is gone after {@link #close}.
 */
public final class Browser implements AutoCloseable {

    /** Milliseconds: machines that build are busy. */
    private static final double PATIENCE = 60_000;

    private static final int NAVIGATIONS = 5;

    private static final Path PICTURES = Path.of("target", "pictures");

    private final List<BrowserContext> opened = new ArrayList<>();
    private final String root;

    private Browser(String root) {
        this.root = root;
    }

    /** The one process; its driver ends it when this program ends. */
    private static final class Chromium {
        static final com.microsoft.playwright.Browser RUNNING = launch();

        private static com.microsoft.playwright.Browser launch() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            return Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
    }

    /** @param port of the portal on this machine */
    public static Browser at(int port) {
        return new Browser("http://127.0.0.1:" + port);
    }

    /** Whether there is a Chromium to run the stories in. */
    public static boolean installed() {
        return candidates().anyMatch(Files::isExecutable);
    }

    /** Signs somebody of the demo in, in Chinese, in a window of its own. */
    public Page signIn(String loginName) {
        BrowserContext context = Chromium.RUNNING.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 900));
        opened.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(root + "/login");
        fillIn(page, loginName);
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /** Signs somebody in in a page whose session is over, and opens an address of the portal there. */
    public static void signInAgain(Page page, String loginName, String address) {
        open(page, address.substring(0, address.indexOf('/', "http://".length())) + "/login");
        fillIn(page, loginName);
        // The first page after the log-in leads on to the inbox by itself.
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("收件箱");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        open(page, address);
    }

    private static void fillIn(Page page, String loginName) {
        page.locator("input[name=username]").fill(loginName);
        page.locator("input[name=password]").fill("demo");
        page.locator("input[name=password]").press("Enter");
    }

    /**
     * Opens an address in a page whose session may have ended. Such a page goes to the log-in by itself, at a moment of
     * its own, and breaks off what was just begun; so its scripts are ended first, by an empty page.
     */
    public static void open(Page page, String address) {
        for (int tries = 1; ; tries++) {
            try {
                page.navigate("about:blank");
                page.navigate(address);
                return;
            } catch (PlaywrightException brokenOff) {
                String message = String.valueOf(brokenOff.getMessage());
                boolean byThePage = message.contains("ERR_ABORTED") || message.contains("interrupted");
                if (!byThePage || tries == NAVIGATIONS) {
                    throw brokenOff;
                }
            }
        }
    }

    /** Chooses an item of a {@code vaadin-select}, and waits until its list is closed again. */
    public static void choose(Locator select, String item) {
        select.click();
        Page page = select.page();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(item))
                .last()
                .click();
        PlaywrightAssertions.assertThat(select.locator("vaadin-select-value-button"))
                .hasText(item);
        PlaywrightAssertions.assertThat(page.locator("vaadin-select-overlay[opened]"))
                .hasCount(0);
    }

    /** Waits until a page has got and drawn all that it asked the server for. */
    public static void awaitQuiet(Page page) {
        page.waitForFunction("() => window.Vaadin && Vaadin.Flow && Object.values(Vaadin.Flow.clients || {})"
                + ".filter(client => client.isActive).every(client => !client.isActive())");
    }

    public String root() {
        return root;
    }

    /** Keeps a picture of the page below {@code target/pictures}, for people to look at. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }

    private static Path executable() {
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium found; name one by CHROMIUM"));
    }

    private static Stream<Path> candidates() {
        return Stream.concat(
                Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of),
                Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                        .map(Path::of));
    }
}
