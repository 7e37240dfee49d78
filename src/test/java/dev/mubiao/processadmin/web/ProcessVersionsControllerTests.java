package dev.mubiao.processadmin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class ProcessVersionsControllerTests {

    private static final int ATTACKS = Integer.getInteger("mubiao.attacks", 60);

    @Autowired
    MockMvc mvc;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    ObjectMapper json;

    private Actor admin;
    private Actor other;
    private String shipped;

    @BeforeEach
    void foundAnOrganisation() throws Exception {
        Organisation organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        other = organisation.financeReviewer();
        try (var file = ProcessVersionsControllerTests.class.getResourceAsStream("/processes/target-approval.bpmn")) {
            shipped = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void listsVersionsAndGivesTheirModels() throws Exception {
        JsonNode line = body(ask(get("/api/v1/processes"), admin), 200).get(0);

        assertThat(line.get("state").asText()).isEqualTo("VALID");
        MockHttpServletResponse xml = ask(
                get("/api/v1/processes/{ref}/xml", line.get("ref").asText()).accept(MediaType.APPLICATION_XML), admin);
        assertThat(xml.getStatus()).isEqualTo(200);
        assertThat(xml.getContentAsString(StandardCharsets.UTF_8)).contains("target-approval");
        assertThat(ask(get("/api/v1/processes/{ref}/xml", "version:none"), admin)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void lintNamesElementsAndSaysTheWayOut() throws Exception {
        assertThat(body(lint(shipped, admin), 200))
                .allSatisfy(
                        finding -> assertThat(finding.get("severity").asText()).isEqualTo("WARNING"));
        JsonNode findings = body(lint(shipped.replace(" default=\"unitAgreed\"", ""), admin), 200);
        assertThat(findings.get(0).get("element").asText()).isEqualTo("unitDecision");
        assertThat(findings.get(0).get("text").asText()).contains("默认");
    }

    @Test
    void deploysWithANoteAndComparesWithWhatWas() throws Exception {
        String before = body(ask(get("/api/v1/processes"), admin), 200)
                .get(0)
                .get("ref")
                .asText();
        MockMultipartFile model = file(shipped.replace("name=\"单位审核\"", "name=\"初审\""));

        assertThat(ask(multipart("/api/v1/processes").file(model).param("note", " "), admin)
                        .getStatus())
                .isEqualTo(400);
        JsonNode deployed = body(ask(multipart("/api/v1/processes").file(model).param("note", "改名"), admin), 201);
        JsonNode changes = body(
                ask(
                        get("/api/v1/processes/comparison")
                                .param("left", before)
                                .param("right", deployed.get("ref").asText()),
                        admin),
                200);
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).get("element").asText()).isEqualTo("unitReview");
        assertThat(changes.get(0).get("properties").get(0).get("after").asText())
                .isEqualTo("初审");
    }

    @Test
    void refusesErrorsAndWhoeverIsNoAdministrator() throws Exception {
        MockMultipartFile hostile = file(shipped.replace("name=\"单位审核\"", "name=\"${1+1}\""));
        MockHttpServletResponse refused =
                ask(multipart("/api/v1/processes").file(hostile).param("note", "x"), admin);

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                .contains("unitReview")
                .contains("name");
        assertThat(ask(get("/api/v1/processes"), other).getStatus()).isEqualTo(403);
        assertThat(lint(shipped, other).getStatus()).isEqualTo(403);
        assertThat(ask(multipart("/api/v1/processes").file(file(shipped)).param("note", "x"), other)
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void answersOthersWhileHostileModelsAreThrownAtIt() throws Exception {
        for (int i = 0; i < 30; i++) {
            usual();
        }
        long[] alone = new long[ATTACKS];
        long[] beside = new long[ATTACKS];
        List<Integer> answers = new ArrayList<>();
        Thread attacker = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    answers.add(ask(
                                    multipart("/api/v1/processes")
                                            .file(file(shipped.replace(
                                                    "name=\"单位审核\"",
                                                    "name=\"" + "x".repeat(20_000) + "${canary.sing()}\"")))
                                            .param("note", "x"),
                                    admin)
                            .getStatus());
                    Thread.sleep(50);
                } catch (Exception e) {
                    return;
                }
            }
        });
        for (int i = 0; i < ATTACKS; i++) {
            alone[i] = usual();
        }
        attacker.start();
        for (int i = 0; i < ATTACKS; i++) {
            beside[i] = usual();
        }
        attacker.interrupt();
        attacker.join();
        System.out.printf(
                "median of a list of versions: %.2f ms alone, %.2f ms beside attacks, ratio %.2f%n",
                median(alone) / 1e6, median(beside) / 1e6, (double) median(beside) / median(alone));
        assertThat(answers).isNotEmpty().containsOnly(400);
    }

    private long usual() throws Exception {
        long start = System.nanoTime();
        assertThat(ask(get("/api/v1/processes"), admin).getStatus()).isEqualTo(200);
        return System.nanoTime() - start;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private MockHttpServletResponse lint(String model, Actor by) throws Exception {
        return ask(
                post("/api/v1/processes/lint")
                        .contentType(MediaType.APPLICATION_XML)
                        .content(model.getBytes(StandardCharsets.UTF_8)),
                by);
    }

    private static MockMultipartFile file(String model) {
        return new MockMultipartFile("file", "model.bpmn", "application/xml", model.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, Actor by) throws Exception {
        return mvc.perform(request.locale(Locale.CHINA).with(httpBasic(by.loginName(), Organisation.PASSWORD)))
                .andReturn()
                .getResponse();
    }

    private JsonNode body(MockHttpServletResponse response, int status) throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        return json.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
