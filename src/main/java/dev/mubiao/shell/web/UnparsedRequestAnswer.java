package dev.mubiao.shell.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers requests that Tomcat refuses before any of our code sees them, for instance a NUL in the path, with a problem
 * detail. In both languages, since nothing of the request may be believed yet.
 */
public class UnparsedRequestAnswer extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(UnparsedRequestAnswer.class);

    private static final String TEXT = "{\"type\":\"about:blank\",\"title\":\"请求不正确 / Bad request\",\"status\":%d,"
            + "\"detail\":\"请求的地址或内容不正确，请更正后重试。 / The address or its content is not right. Correct it and try again.\"}";

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        try {
            response.getReporter().write(TEXT.formatted(response.getStatus()));
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("the caller did not wait for the answer", gone);
        }
    }

    @Component
    static class Installation implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> ((StandardHost) context.getParent())
                    .setErrorReportValveClass(UnparsedRequestAnswer.class.getName()));
        }
    }
}
