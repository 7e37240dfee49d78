package dev.mubiao.publication.web;

import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.database.DatabaseFailure;
import dev.mubiao.publication.PublishedTarget;
import dev.mubiao.publication.search.PublicFilter;
import dev.mubiao.publication.search.PublicTargetQueries;
import dev.mubiao.targets.TargetId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Serves the pages of the public site, without log-in. */
@Controller
class PublicSiteController {

    private static final Logger LOG = LoggerFactory.getLogger(PublicSiteController.class);
    private static final int PAGE_SIZE = 20;

    /** Beyond any list; a larger number would overflow the offset. Who asks for it gets the last page that there is. */
    private static final int LAST_PAGE = 1_000_000;

    private final PublicTargetQueries targets;
    private final PublicSiteTexts texts;

    PublicSiteController(PublicTargetQueries targets, PublicSiteTexts texts) {
        this.targets = targets;
        this.texts = texts;
    }

    @GetMapping({"/public", "/public/"})
    ModelAndView list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer page,
            HttpServletRequest request,
            HttpServletResponse response) {
        PublicFilter filter = new PublicFilter(year, unit, form, q);
        Page<PublishedTarget> found = found(filter, page == null ? 1 : page);
        PublicSiteAddress address = new PublicSiteAddress(filter, found.getNumber() + 1, english(request));
        allowCaching(response);
        return page("public/list", address)
                .addObject("filter", filter)
                .addObject("choices", texts.choices(targets.choices()))
                .addObject("found", found.map(texts::line))
                .addObject("alternate", address.json());
    }

    @GetMapping("/public/targets/{id}")
    ModelAndView target(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        PublishedTarget target = targets.target(new TargetId(id));
        allowCaching(response);
        return page("public/target", new PublicSiteAddress(id, english(request)))
                .addObject("target", target)
                .addObject("line", texts.line(target))
                .addObject(
                        "history",
                        targets.history(target.target()).stream()
                                .map(texts::line)
                                .toList())
                .addObject("printed", targets.printed(target))
                .addObject("formats", List.of("docx", "xlsx", "pdf"))
                .addObject("documents", "/api/v1/public/targets/" + id + "/document")
                .addObject("alternate", "/api/v1/public/targets/" + id);
    }

    @GetMapping("/public/**")
    ModelAndView elsewhere(HttpServletRequest request) {
        return sorry(HttpStatus.NOT_FOUND, "publication.page.missing", request);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = refusal.kind() == Refusal.Kind.NOT_FOUND ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        return sorry(status, refusal.key(), request);
    }

    @ExceptionHandler
    ModelAndView mistyped(MethodArgumentTypeMismatchException cause, HttpServletRequest request) {
        return cause.getName().equals("id")
                ? sorry(HttpStatus.NOT_FOUND, "publication.unknown", request)
                : sorry(HttpStatus.BAD_REQUEST, "publication.page.mistyped", request);
    }

    @ExceptionHandler
    ModelAndView failed(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        if (DatabaseFailure.isAway(cause)) {
            LOG.warn("public page {}: the database is away: {}", request.getRequestURI(), cause.toString());
            response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseFailure.RETRY_AFTER);
            return sorry(HttpStatus.SERVICE_UNAVAILABLE, "publication.page.away", request);
        }
        LOG.error("public page {} failed", request.getRequestURI(), cause);
        return sorry(HttpStatus.INTERNAL_SERVER_ERROR, "publication.page.failed", request);
    }

    private Page<PublishedTarget> found(PublicFilter filter, int number) {
        Page<PublishedTarget> page = targets.page(filter, Math.min(Math.max(1, number), LAST_PAGE) - 1, PAGE_SIZE);
        boolean behindTheLast = page.isEmpty() && page.getTotalPages() > 0;
        return behindTheLast ? targets.page(filter, page.getTotalPages() - 1, PAGE_SIZE) : page;
    }

    private static ModelAndView sorry(HttpStatus status, String key, HttpServletRequest request) {
        ModelAndView view = new ModelAndView("public/sorry", Map.of("reason", key, "status", status.value()), status);
        return view.addObject("address", PublicSiteAddress.start(english(request)));
    }

    private static ModelAndView page(String view, PublicSiteAddress address) {
        return new ModelAndView(view).addObject("address", address);
    }

    private static boolean english(HttpServletRequest request) {
        return RequestLocaleResolver.english(request);
    }

    private static void allowCaching(HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, PublicCachingConfiguration.policy().getHeaderValue());
    }
}
