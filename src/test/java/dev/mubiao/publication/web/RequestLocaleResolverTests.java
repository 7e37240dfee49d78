package dev.mubiao.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestLocaleResolverTests {

    private final RequestLocaleResolver languages = new RequestLocaleResolver();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/tasks");

    @Test
    void isChineseForWhomeverDoesNotSayWhateverTheMachineSpeaks() {
        // Such a request itself falls back to the machine's language, which is English here.
        assertThat(request.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(languages.resolveLocale(request)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void isWhatTheHeaderAsksForOutsideThePublicPages() {
        request.addHeader("Accept-Language", "en-GB");
        request.setPreferredLocales(List.of(Locale.UK));
        assertThat(languages.resolveLocale(request)).isEqualTo(Locale.UK);
    }

    @Test
    void isWhatTheAddressSaysOnPublicPages() {
        MockHttpServletRequest page = new MockHttpServletRequest("GET", "/public/targets");
        page.addHeader("Accept-Language", "en-GB");
        assertThat(languages.resolveLocale(page)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        page.setParameter("lang", "en");
        assertThat(languages.resolveLocale(page)).isEqualTo(Locale.ENGLISH);
    }
}
