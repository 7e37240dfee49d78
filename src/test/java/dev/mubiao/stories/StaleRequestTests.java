package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A program that says what it has read changes nothing that somebody else has changed since, and hears what it is now. */
@PortalTest
class StaleRequestTests {

    private static final String CYCLE = "/api/v1/cycles/2031";
    private static final String DAY = "/api/v1/calendar/2031-05-06";

    @Autowired
    MockMvc http;

    @Autowired
    ObjectMapper json;

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    private String admin;

    @BeforeEach
    void organise() {
        admin = new Organisation(administration, directory).admin().loginName();
    }

    @Test
    void theCycleOfAYear() throws Exception {
        expect(200, put(CYCLE), "{'opens':'2030-09-01','closes':'2030-10-31','seen':{}}");
        expect(200, put(CYCLE), "{'opens':'2030-09-01','closes':'2030-11-30'}");

        String stale =
                "{'opens':'2030-09-15','closes':'2030-10-31','seen':{'opens':'2030-09-01','closes':'2030-10-31'}}";
        assertThat(expect(409, put(CYCLE), stale)).contains("2031", "2030-09-01", "2030-11-30");
        assertThat(expect(409, put(CYCLE), "{'opens':'2030-09-15','closes':'2030-10-31','seen':{}}"))
                .contains("2030-11-30");
        assertThat(expect(409, delete(CYCLE + "?opens=2030-09-01&closes=2030-10-31"), null))
                .contains("2030-11-30");
        assertThat(expect(200, get(CYCLE), null)).contains("2030-11-30");
        expect(400, delete(CYCLE + "?opens=2030-09-01"), null);

        expect(200, put(CYCLE), stale.replace("'2030-10-31'}}", "'2030-11-30'}}"));
        expect(204, delete(CYCLE + "?opens=2030-09-15&closes=2030-10-31"), null);
        assertThat(expect(409, put(CYCLE), stale)).contains("2031");
        expect(404, delete(CYCLE), null);
    }

    @Test
    void aDayOfTheCalendar() throws Exception {
        expect(200, put(DAY), "{'working':false,'name':'校庆','seen':{}}");
        expect(200, put(DAY), "{'working':false,'name':'市运会'}");

        assertThat(expect(409, put(DAY), "{'working':false,'name':'补休','seen':{'working':false,'name':'校庆'}}"))
                .contains("市运会");
        assertThat(expect(409, put(DAY), "{'seen':{'working':false,'name':'校庆'}}"))
                .contains("市运会");
        assertThat(expect(200, get(DAY), null)).contains("市运会");

        expect(200, put(DAY), "{'seen':{'working':false,'name':'市运会'}}");
        assertThat(expect(200, get(DAY), null)).doesNotContain("市运会");
    }

    @Test
    void aSavedFilter() throws Exception {
        JsonNode saved = json.readTree(
                expect(201, post("/api/v1/tasks/filters"), "{'box':'todo','name':'逾期','filter':{'text':'甲'}}"));
        String address = "/api/v1/tasks/filters/" + saved.get("id").asText();
        expect(204, put(address), "{'filter':{'text':'乙'}}");

        assertThat(expect(409, put(address), "{'filter':{'text':'丙'},'seen':{'text':'甲'}}"))
                .contains("逾期");
        expect(204, put(address), "{'filter':{'text':'丙'},'seen':{'text':'乙'}}");
    }

    private String expect(int status, MockHttpServletRequestBuilder request, String body) throws Exception {
        request.with(httpBasic(admin, Organisation.PASSWORD)).locale(Locale.CHINESE);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
        }
        MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(status);
        return text;
    }
}
