package dev.mubiao.processadmin.releases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.mubiao.approval.TestProcess;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.testing.CheckCounter;
import dev.mubiao.testing.CheckCounter.Counts;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.testing.ShippedModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** On its way into the engine a model is screened once and linted once; the engine's own defence does not count. */
@PortalTest
class ReleasedModelCheckTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    Releases releases;

    @Autowired
    ReleasePreparation preparation;

    @Autowired
    MockMvc mvc;

    Actor admin;

    @BeforeEach
    void foundAnOrganisation() {
        admin = new Organisation(administration, directory).admin();
    }

    @AfterEach
    void backToTheShippedModel() {
        releases.list(admin).stream()
                .filter(release -> release.outcome().withdrawerName().isEmpty())
                .forEach(release -> releases.withdraw(admin, release.id(), ""));
    }

    @Test
    void aFileThatIsPutIntoUseOverTheApiIsCheckedOnce() throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "m.bpmn", "application/xml", ShippedModel.withUnitReviewCalled("初审"));

        assertThat(CheckCounter.during(() -> mvc.perform(multipart("/api/v1/processes")
                                .file(file)
                                .param("note", "改名")
                                .with(httpBasic(admin.loginName(), Organisation.PASSWORD)))
                        .andExpect(status().isCreated())))
                .isEqualTo(new Counts(1, 1));
    }

    @Test
    void aDraftIsCheckedOnceWhenItsReleaseIsPreparedAndItsNamesAgainWhenItIsReleased() throws Exception {
        byte[] draft = ShippedModel.withUnitReviewCalled("初审");
        ReleasePreparation.Prepared[] prepared = new ReleasePreparation.Prepared[1];

        assertThat(CheckCounter.during(() -> {
                    prepared[0] = preparation.prepare(draft);
                    preparation.impact(admin, prepared[0], false, ReleaseScope.ALL);
                }))
                .isEqualTo(new Counts(1, 1));
        // The model stays as it was screened; whom it names may have left since it was shown.
        assertThat(CheckCounter.during(
                        () -> releases.propose(admin, ReleaseProposal.general(prepared[0].model(), "初审", "改名"))))
                .isEqualTo(new Counts(0, 1));
    }

    @Test
    void aPartThatIsReleasedAtOnceIsCheckedOnce() throws Exception {
        byte[] part = new TestProcess("checked-once")
                .node("<bpmn:startEvent id='start'/>")
                .node("<bpmn:endEvent id='end'/>")
                .review("inner", "FINANCE_REVIEWER")
                .flow("start", "inner", "end")
                .model();
        ReleaseSummary[] release = new ReleaseSummary[1];

        assertThat(CheckCounter.during(() -> release[0] = releases.propose(
                        admin,
                        new ReleaseProposal(Models.screened(part), "复核", "测试", ReleaseScope.ALL, false, null, true))))
                .isEqualTo(new Counts(0, 1));
        assertThat(release[0].definition()).isPresent();
    }
}
