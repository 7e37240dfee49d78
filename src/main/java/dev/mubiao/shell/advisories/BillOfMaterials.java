package dev.mubiao.shell.advisories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What the program consists of, as the build has written it down: the Java libraries, the npm packages in our own browser
 * files, and those in Vaadin's ready-made bundle.
 */
final class BillOfMaterials {

    /** Bills in the format of CycloneDX, by where they lie on the classpath. */
    static final List<String> BILLS = List.of("META-INF/sbom/application.cdx.json", "META-INF/sbom/browser.cdx.json");

    /** Vaadin's description of its bundle. */
    private static final String VAADIN = "META-INF/VAADIN/config/stats.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private BillOfMaterials() {}

    /**
     * All components of this program.
     *
     * @throws IOException also if a bill is missing, as it is until the build has got that far
     */
    static List<Component> read() throws IOException {
        List<Component> components = new ArrayList<>();
        for (String bill : BILLS) {
            StreamSupport.stream(json(bill).path("components").spliterator(), false)
                    .map(component -> Component.of(component.path("purl").asText()))
                    .flatMap(Optional::stream)
                    .forEach(components::add);
        }
        JsonNode modules = json(VAADIN).path("npmModules");
        modules.fieldNames()
                .forEachRemaining(name -> components.add(
                        new Component("npm", name, modules.path(name).asText())));
        return components;
    }

    private static JsonNode json(String name) throws IOException {
        try (InputStream in = BillOfMaterials.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is not in the program; the build writes it");
            }
            return JSON.readTree(in);
        }
    }
}
