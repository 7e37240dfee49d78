package dev.mubiao.documents.write.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Targets as documents over HTTP. */
@PortalTest
class TargetDocumentControllerTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    Organisation organisation;
    Actor preparer;
    TargetId target;

    @BeforeEach
    void draftATarget() {
        organisation = new Organisation(administration, directory);
        preparer = organisation.preparer();
        target = drafts.create(preparer, organisation.unit(), PublishedContents.project("教室修缮"));
    }

    @ParameterizedTest
    @CsvSource({
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pdf, application/pdf",
        "csv, text/csv;charset=UTF-8",
        "JSON, application/json"
    })
    void theFormatIsAsWanted(String format, String mediaType) throws Exception {
        MockHttpServletResponse answer = read(preparer, format);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(mediaType);
        assertThat(answer.getContentAsByteArray()).isNotEmpty();
    }

    @Test
    void theFileIsNamedAfterUnitProjectAndYear() throws Exception {
        String disposition = read(preparer, "docx").getHeader("Content-Disposition");
        String unit = directory.unit(organisation.unit()).name();
        String name =
                java.net.URLDecoder.decode(disposition.replaceAll(".*filename\\*=UTF-8''", ""), StandardCharsets.UTF_8);
        assertThat(disposition).startsWith("attachment;");
        assertThat(name).isEqualTo(unit + "-教室修缮-2026.docx");
    }

    @Test
    void theDraftIsInTheDocument() throws Exception {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(read(preparer, "docx").getContentAsByteArray()))) {
            assertThat(document.getTables().get(0).getText()).contains("教室修缮");
        }
    }

    @Test
    void whoMayNotReadTheTargetGetsNoDocumentOfIt() throws Exception {
        assertThat(read(organisation.financeReviewer(), "docx").getStatus()).isEqualTo(404);
    }

    @Test
    void anUnknownFormatIsRefusedWithThoseThatThereAre() throws Exception {
        MockHttpServletResponse answer = read(preparer, "odt");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("odt", "docx, xlsx");
    }

    private MockHttpServletResponse read(Actor by, String format) throws Exception {
        return mvc.perform(get("/api/v1/targets/" + target.value() + "/document")
                        .param("format", format)
                        .with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }
}
