package dev.mubiao.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.publication.PublishedContents;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.targets.lifecycle.TargetLifecycle;
import dev.mubiao.testing.Explanations;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The public pages and their data as somebody without log-in gets them. */
@PortalTest
class PublicSiteTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    TargetLifecycle lifecycle;

    @Autowired
    TransactionTemplate transaction;

    String name;
    TargetId target;

    @BeforeEach
    void publishATarget() {
        Organisation organisation = new Organisation(administration, directory);
        Actor preparer = organisation.preparer();
        // Letters only: digits of a chance may be somebody's telephone number.
        name = "教室<修缮>" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        target = drafts.create(preparer, organisation.unit(), PublishedContents.project(name));
        Explanations.give(context, preparer, target);
        transaction.executeWithoutResult(status -> {
            lifecycle.submit(preparer, target);
            lifecycle.advanceTo(organisation.unitReviewer("reviewer"), target, TargetStatus.FINANCE_REVIEW);
            lifecycle.approve(organisation.financeReviewer(), target);
            lifecycle.publish(organisation.publisher(), target);
        });
    }

    @Test
    void thePageShowsTheFormWithoutPersonalData() throws Exception {
        String page = body(perform(get(page())), 200);

        assertThat(page)
                .contains("lang=\"zh-CN\"", "维修教室间数", "项目绩效目标表", "260,000", "SHA-256", json())
                .contains(name.replace("<", "&lt;").replace(">", "&gt;"))
                .doesNotContain(PublishedContents.CONTACT, PublishedContents.PHONE, PublishedContents.MOBILE)
                .doesNotContain("??", "<修缮>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public", "/public/", "/public?lang=en", "/public?q=&year=&unit=&form=&page=7"})
    void theListShowsWhatIsPublished(String address) throws Exception {
        assertThat(body(perform(get(address)), 200)).contains(page()).doesNotContain("??");
    }

    @Test
    void speaksEnglishIfTheAddressSaysSo() throws Exception {
        assertThat(body(perform(get(page() + "?lang=en").header(HttpHeaders.ACCEPT_LANGUAGE, "zh")), 200))
                .contains("lang=\"en\"", "Budget unit", page() + "\"")
                .doesNotContain("??", "预算单位");
        assertThat(body(perform(get(page()).header(HttpHeaders.ACCEPT_LANGUAGE, "en")), 200))
                .contains("预算单位");
    }

    @Test
    void theListIsSearched() throws Exception {
        assertThat(body(perform(get("/public").param("q", name)), 200)).contains(page());
        assertThat(body(perform(get("/public").param("q", name).param("year", "2020")), 200))
                .contains("没有符合条件的绩效目标")
                .doesNotContain(page());
    }

    @Test
    void theJsonHoldsTheSnapshot() throws Exception {
        JsonNode document = json.readTree(body(perform(get(json())), 200));

        assertThat(document.get("id").asText()).isEqualTo(target.value().toString());
        assertThat(document.get("sha256").asText()).hasSize(64);
        assertThat(document.at("/content/total_yuan").decimalValue()).isEqualByComparingTo("260000");
        assertThat(document.at("/content/contact_phone").asText()).isEqualTo("***");
        assertThat(document.at("/content/indicators/0/name").asText()).isEqualTo("维修教室间数");
        assertThat(document.toString())
                .doesNotContain(PublishedContents.CONTACT, PublishedContents.PHONE, PublishedContents.MOBILE);
    }

    @Test
    void thePageLeadsToDocuments() throws Exception {
        assertThat(body(perform(get(page())), 200))
                .contains(json() + "/document?format=docx", json() + "/document?format=pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pdf", "csv", "json"})
    void theDocumentsHoldTheSnapshotWithoutPersonalData(String format) throws Exception {
        MockHttpServletResponse answer = perform(get(json() + "/document").param("format", format));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains("attachment", "." + format);
        assertThat(WrittenText.of(format, answer.getContentAsByteArray()))
                .contains("维修教室间数")
                .doesNotContain(PublishedContents.CONTACT, PublishedContents.PHONE, PublishedContents.MOBILE)
                .doesNotContain(target.value().toString());
    }

    @Test
    void theJsonListIsSearchedAndPaged() throws Exception {
        JsonNode found = json.readTree(
                body(perform(get("/api/v1/public/targets").param("q", name).param("limit", "1")), 200));

        assertThat(found.get("items")).hasSize(1);
        assertThat(found.at("/items/0/id").asText()).isEqualTo(target.value().toString());
        assertThat(found.has("next")).isFalse();
    }

    @Test
    void noAnswerOpensASession() throws Exception {
        for (String address : new String[] {"/public", page(), "/api/v1/public/targets", json(), "/public/nothing"}) {
            var result = mvc.perform(get(address)).andReturn();
            assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
            assertThat(result.getRequest().getSession(false)).isNull();
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        for (String address : new String[] {page(), json(), "/public"}) {
            MockHttpServletResponse first = perform(get(address));
            String etag = first.getHeader(HttpHeaders.ETAG);
            assertThat(etag).isNotNull();
            assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).contains("public", "must-revalidate");

            MockHttpServletResponse second = perform(get(address).header(HttpHeaders.IF_NONE_MATCH, etag));
            assertThat(second.getStatus()).isEqualTo(304);
            assertThat(second.getContentLength()).isZero();
        }
    }

    @Test
    void wrongAddressesGetAPageThatLeadsOn() throws Exception {
        assertThat(body(perform(get("/public/targets/" + UUID.randomUUID())), 404))
                .contains("没有公开这个绩效目标", "href=\"/public\"");
        assertThat(body(perform(get("/public/targets/7")), 404)).contains("没有公开这个绩效目标");
        assertThat(body(perform(get("/public/nothing/here")), 404)).contains("没有这个网页");
        assertThat(body(perform(get("/public?year=last")), 400)).contains("查询条件不正确");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=x", "cursor=none", "cursor=YV9i", "year=last"})
    void wrongParametersAreProblems(String query) throws Exception {
        MockHttpServletResponse response = perform(get("/api/v1/public/targets?" + query));

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void anUnknownTargetIsAProblem() throws Exception {
        MockHttpServletResponse response = perform(get("/api/v1/public/targets/" + UUID.randomUUID()));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentType()).startsWith("application/problem+json");
    }

    private String page() {
        return "/public/targets/" + target.value();
    }

    private String json() {
        return "/api/v1/public/targets/" + target.value();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse response, int status) throws Exception {
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return body;
    }
}
