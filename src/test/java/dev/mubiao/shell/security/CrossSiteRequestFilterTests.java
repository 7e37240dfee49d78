package dev.mubiao.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.mubiao.shell.web.ProblemDetailWriter;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrossSiteRequestFilterTests {

    private final ProblemDetailWriter problems = mock(ProblemDetailWriter.class);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // Sec-Fetch-Site, Origin, passes
                "-, -, true",
                "none, -, true",
                "same-origin, http://portal.example.gov.cn, true",
                "-, http://portal.example.gov.cn, true",
                "-, HTTP://Portal.Example.gov.cn, true",
                "cross-site, -, false",
                "same-site, -, false",
                "cross-site, http://portal.example.gov.cn, false",
                "-, http://evil.example, false",
                "-, http://portal.example.gov.cn.evil.example, false",
                "-, http://portal.example.gov.cn:8081, false",
                "-, null, false",
                "-, '', false",
            })
    void onlyThePortalsOwnPagesAndPrograms(@Nullable String site, @Nullable String origin, boolean passes)
            throws Exception {
        assertThat(passes(new PortalAddress(null), "POST", site, origin)).isEqualTo(passes);
    }

    @Test
    void aConfiguredAddressIsTheOnlyOne() throws Exception {
        PortalAddress address = new PortalAddress(URI.create("https://portal.example.gov.cn/"));
        assertThat(passes(address, "POST", null, "https://portal.example.gov.cn"))
                .isTrue();
        assertThat(passes(address, "POST", null, "http://portal.example.gov.cn"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/inbox, portal.example.gov.cn, true",
                "/inbox, Portal.example.GOV.cn, true",
                "/inbox, evil.example, false",
                "/inbox, portal.example.gov.cn:8443, false",
                "/inbox, portal.example.gov.cn.evil.example, false",
                "/inbox, -, false",
                "/actuator/health/liveness, 10.0.0.7:8080, true",
            })
    void aConfiguredAddressIsTheOnlyHost(String path, @Nullable String host, boolean passes) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        if (host != null) {
            request.addHeader("Host", host);
        }
        MockFilterChain chain = new MockFilterChain();

        new HostFilter(new PortalAddress(URI.create("https://portal.example.gov.cn")), problems)
                .doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest() != null).isEqualTo(passes);
        verify(problems, org.mockito.Mockito.times(passes ? 0 : 1))
                .write(any(), any(), eq(HttpStatus.BAD_REQUEST), eq("shell.api.host"));
        assertThat(new PortalAddress(null).isHost(host)).isTrue();
    }

    /** The handshake of a push connection is a GET, and it is answered by whatever cookies the browser has. */
    @Test
    void anotherSitesWebSocketIsRefused() throws Exception {
        assertThat(passes(new PortalAddress(null), "GET", null, "https://evil.example"))
                .isFalse();
        assertThat(passes(new PortalAddress(null), "GET", "cross-site", null)).isFalse();
    }

    @Test
    void aLinkInAMailOpensAPageButAFrameDoesNot() throws Exception {
        MockHttpServletRequest link = request("GET", "cross-site", null);
        link.addHeader("Sec-Fetch-Mode", "navigate");
        link.addHeader("Sec-Fetch-Dest", "document");
        assertThat(CrossSiteRequestFilter.followsLink(link)).isTrue();
        MockHttpServletRequest form = request("POST", "cross-site", null);
        form.addHeader("Sec-Fetch-Mode", "navigate");
        form.addHeader("Sec-Fetch-Dest", "document");
        assertThat(CrossSiteRequestFilter.followsLink(form)).isFalse();
        MockHttpServletRequest frame = request("GET", "cross-site", null);
        frame.addHeader("Sec-Fetch-Mode", "navigate");
        frame.addHeader("Sec-Fetch-Dest", "iframe");
        assertThat(CrossSiteRequestFilter.followsLink(frame)).isFalse();
    }

    private boolean passes(PortalAddress address, String method, @Nullable String site, @Nullable String origin)
            throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new CrossSiteRequestFilter(address, problems, CrossSiteRequestFilter::followsLink)
                .doFilter(request(method, site, origin), new MockHttpServletResponse(), chain);
        boolean passed = chain.getRequest() != null;
        if (passed) {
            verifyNoInteractions(problems);
        } else {
            verify(problems, org.mockito.Mockito.atLeastOnce())
                    .write(any(), any(), eq(HttpStatus.FORBIDDEN), eq("shell.api.crossSite"));
        }
        return passed;
    }

    private static MockHttpServletRequest request(String method, @Nullable String site, @Nullable String origin) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/v1/tasks/rebuild");
        request.addHeader("Host", "portal.example.gov.cn");
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        return request;
    }
}
