package dev.mubiao.testing;

import com.github.benmanes.caffeine.cache.Cache;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.config.SingletonBeanRegistry;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * What the beans of a portal keep in memory of its database, and the threads in which they work. It is found by the
 * types of their fields, so that a new cache is noticed without being named here.
 */
final class PortalMemory {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ExecutorService, Boolean> threads = new IdentityHashMap<>();

    private PortalMemory() {}

    static PortalMemory of(ApplicationContext portal) {
        PortalMemory memory = new PortalMemory();
        SingletonBeanRegistry beans = (SingletonBeanRegistry) portal.getAutowireCapableBeanFactory();
        for (String name : beans.getSingletonNames()) {
            Object bean = beans.getSingleton(name);
            Object target = AopProxyUtils.getSingletonTarget(bean);
            memory.visit(target == null ? bean : target);
        }
        portal.getBeansOfType(ThreadPoolTaskExecutor.class)
                .values()
                .forEach(pool -> memory.threads.put(pool.getThreadPoolExecutor(), true));
        return memory;
    }

    Collection<ExecutorService> threads() {
        return threads.keySet();
    }

    void forget() {
        seen.forEach(this::forget);
    }

    private void visit(Object owner) {
        if (ours(owner) && seen.add(owner)) {
            for (Field field : fields(owner)) {
                Object value = value(field, owner);
                if (value instanceof ExecutorService pool && !pool.isShutdown()) {
                    threads.put(pool, true);
                } else {
                    visit(value);
                }
            }
        }
    }

    private void forget(Object owner) {
        for (Field field : fields(owner)) {
            Object value = value(field, owner);
            if (value instanceof Cache<?, ?> cache) {
                cache.invalidateAll();
            } else if (value instanceof ConcurrentMap<?, ?> map) {
                map.clear();
            } else if (value instanceof Queue<?> queue) {
                queue.clear();
            } else if (value != null
                    && !Modifier.isFinal(field.getModifiers())
                    && field.getType().getNestHost() == owner.getClass().getNestHost()
                    && field.getType().isRecord()) {
                set(field, owner);
            }
        }
    }

    private static boolean ours(Object value) {
        return value != null
                && value.getClass().getName().startsWith("dev.mubiao.")
                && !value.getClass().isHidden()
                && !value.getClass().isRecord()
                && !value.getClass().isEnum();
    }

    private static Iterable<Field> fields(Object owner) {
        java.util.List<Field> fields = new java.util.ArrayList<>();
        for (Class<?> type = owner.getClass();
                type != null && type.getName().startsWith("dev.mubiao.");
                type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Field field, Object owner) {
        try {
            field.set(owner, null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
