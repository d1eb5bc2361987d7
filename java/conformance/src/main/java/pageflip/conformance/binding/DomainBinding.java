package pageflip.conformance.binding;

import java.util.List;
import java.util.function.Function;

/**
 * Which objects of a system stand for the members of a domain.
 *
 * @param domain the domain
 * @param objects gives them, in the order of the members' names
 * @param <S> the system under test
 */
public record DomainBinding<S>(Domain<?> domain, Function<S, ? extends List<?>> objects) {}
