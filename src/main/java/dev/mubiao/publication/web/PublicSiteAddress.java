package dev.mubiao.publication.web;

import dev.mubiao.publication.search.PublicFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Builds the addresses of public pages and of their links, in the language of the page. */
record PublicSiteAddress(@Nullable UUID target, PublicFilter filter, int page, boolean english) {

    private static final PublicFilter NO_FILTER = new PublicFilter(null, null, null, null);

    PublicSiteAddress(PublicFilter filter, int page, boolean english) {
        this(null, filter, page, english);
    }

    PublicSiteAddress(UUID target, boolean english) {
        this(target, NO_FILTER, 1, english);
    }

    static PublicSiteAddress start(boolean english) {
        return new PublicSiteAddress(NO_FILTER, 1, english);
    }

    /** The unfiltered list. */
    public String home() {
        return uri("/public", Map.of(), english);
    }

    public String target(UUID id) {
        return uri("/public/targets/" + id, Map.of(), english);
    }

    public String page(int number) {
        Map<String, Object> query = query();
        if (number > 1) {
            query.put("page", number);
        }
        return uri("/public", query, english);
    }

    /** This page in the other language. */
    public String otherLanguage() {
        if (target != null) {
            return uri("/public/targets/" + target, Map.of(), !english);
        }
        Map<String, Object> query = query();
        if (page > 1) {
            query.put("page", page);
        }
        return uri("/public", query, !english);
    }

    /** The same list as JSON. */
    public String json() {
        return uri("/api/v1/public/targets", query(), false);
    }

    private Map<String, Object> query() {
        Map<String, Object> query = new LinkedHashMap<>();
        put(query, "q", filter.words());
        put(query, "year", filter.year());
        put(query, "unit", filter.unitCode());
        put(query, "form", filter.formId());
        return query;
    }

    private static void put(Map<String, Object> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value);
        }
    }

    private static String uri(String path, Map<String, Object> query, boolean english) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        query.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        if (english) {
            builder.queryParam("lang", "en");
        }
        return builder.encode().buildAndExpand(query).toUriString();
    }
}
