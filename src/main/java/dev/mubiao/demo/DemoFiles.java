package dev.mubiao.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads the YAML files of the demo. */
class DemoFiles {

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());

    DemoOrganisation organisation() {
        return read("demo/organisation.yaml", new TypeReference<>() {});
    }

    List<DemoProject> projects() {
        return read("demo/projects.yaml", new TypeReference<>() {});
    }

    List<DemoDepartment> departments() {
        return read("demo/departments.yaml", new TypeReference<>() {});
    }

    private <T> T read(String path, TypeReference<T> type) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
