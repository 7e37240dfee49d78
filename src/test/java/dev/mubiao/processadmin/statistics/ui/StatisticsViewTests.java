package dev.mubiao.processadmin.statistics.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import dev.mubiao.approval.statistics.ProcessPositions;
import dev.mubiao.approval.statistics.StepStatistics;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.processadmin.statistics.StatisticsWorkbook;
import dev.mubiao.processadmin.ui.ProcessFilterBar;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator at the figures of steps. */
@PortalTest
class StatisticsViewTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    ProcessPositions positions;

    @Autowired
    StepStatistics statistics;

    @Autowired
    StatisticsWorkbook workbook;

    @Autowired
    ProcessFilterBar.ScopeChoices choices;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Clock clock;

    Organisation organisation;
    Actor admin;

    @BeforeEach
    void signIn() {
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(admin.loginName(), ""));
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFiguresCanBeTakenAlongAsASpreadsheet() throws IOException {
        UI.getCurrent().add(new StatisticsView(statistics, workbook, choices, positions, currentActor, clock));
        assertThat(_size(_get(MonthlyStatisticsGrid.class))).isEqualTo(12);

        LocalDate today = LocalDate.of(2026, 3, 31);
        byte[] file = workbook.of(
                admin, new StepStatistics.Question(null, null, null, null, today.minusMonths(1), today), Locale.CHINA);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(read.getSheets()).hasSize(3);
            assertThat(read.getSheet(0).orElseThrow().read().get(0).getCellText(2))
                    .isEqualTo("中位用时");
            assertThat(read.getSheet(1).orElseThrow().read().get(1).getCellText(0))
                    .isEqualTo("2026-02");
        }
    }
}
