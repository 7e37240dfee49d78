package dev.mubiao.documents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.Documents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What the pre-review says of a document that is read over HTTP. */
@PortalTest
class DocumentFindingsTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Test
    void aFindingNamesTheTableTheLineAndTheCell() throws Exception {
        String document = Documents.projectTable("P-1", "教室修缮").replace("师生满意度\t≥", "师生满意度\t≤")
                + Documents.projectTable("P-2", "礼堂修缮");
        JsonNode capped = finding(read(document), "PR-401");
        assertThat(capped.get("severity").asText()).isEqualTo("error");
        assertThat(capped.get("table_index").asInt()).isEqualTo(1);
        assertThat(document.lines().toList().get(capped.get("line").asInt() - 1))
                .contains("师生满意度");
        assertThat(capped.get("cell_text").asText()).isEqualTo("≤92%");
        assertThat(capped.get("message").asText()).contains("师生满意度");
    }

    private JsonNode read(String document) throws Exception {
        Actor preparer = new Organisation(administration, directory).preparer();
        String answer = mvc.perform(multipart("/api/v1/documents/read")
                        .file(new MockMultipartFile(
                                "file", "tables.txt", "text/plain", document.getBytes(StandardCharsets.UTF_8)))
                        .with(httpBasic(preparer.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return json.readTree(answer).get("findings");
    }

    private static JsonNode finding(JsonNode findings, String rule) {
        for (JsonNode finding : findings) {
            if (finding.get("rule_id").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no " + rule + " in " + findings);
    }
}
