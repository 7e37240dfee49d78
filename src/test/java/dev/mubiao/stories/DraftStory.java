package dev.mubiao.stories;

import com.microsoft.playwright.Page;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.ModelerPage;
import dev.mubiao.testing.PortalProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An administrator at a draft, in a real browser; one portal for all that is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DraftStory {

    /** Address of the portal's database, which can be looked into while it runs. */
    String database;

    PortalProcess portal;
    Browser browser;
    ModelerPage modeler;
    Page page;

    @BeforeAll
    void start(@TempDir Path folder) {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        database = "jdbc:h2:file:" + folder.resolve("portal") + ";AUTO_SERVER=TRUE";
        portal = PortalProcess.start(
                folder.resolve("log"), "--spring.datasource.url=" + database, "--mubiao.demo.targets=false");
        browser = new Browser(portal.root());
    }

    @AfterAll
    void stop() {
        if (portal != null) {
            browser.close();
            portal.close();
        }
    }

    @BeforeEach
    void anAdministrator() {
        page = browser.signIn("admin");
        modeler = new ModelerPage(page, portal.root());
    }
}
