package dev.mubiao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mockStatic;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

class MainMenuTests {

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void anEntryIsMarkedOnThePagesBelowItToo() {
        try (MockedStatic<MenuConfiguration> menu = mockStatic(MenuConfiguration.class)) {
            menu.when(MenuConfiguration::getMenuEntries)
                    .thenReturn(List.of(entry("/processes", "processadmin.releases.menu"), entry("", "start")));

            assertThat(new MainMenu(List.of()).getItems())
                    .extracting(SideNavItem::isMatchNested)
                    .containsExactly(true, false);
        }
    }

    private static MenuEntry entry(String path, String title) {
        return new MenuEntry(path, title, null, null, null);
    }
}
