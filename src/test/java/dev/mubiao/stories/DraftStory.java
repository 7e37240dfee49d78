package dev.mubiao.stories;

import com.microsoft.playwright.Page;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.ModelerPage;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator at a draft, in a real browser. */
@DemoPortalTest
abstract class DraftStory {

    @LocalServerPort
    private int port;

    /** Can be looked into while the portal runs. */
    @Autowired
    DataSource database;

    Browser browser;
    ModelerPage modeler;
    Page page;

    @BeforeEach
    void anAdministrator() {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        browser = Browser.at(port);
        page = browser.signIn("admin");
        modeler = new ModelerPage(page, browser.root());
    }

    @AfterEach
    void leave() {
        if (browser != null) {
            browser.close();
        }
    }
}
