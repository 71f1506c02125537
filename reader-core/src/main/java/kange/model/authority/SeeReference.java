package kange.model.authority;

/**
 * A name that is not a heading where it is printed: 市委研究室, see 中共南京市委研究室.
 *
 * @param name as printed, or as nobody prints it but people may ask for it
 */
public record SeeReference(AuthorityName name, ReferenceScope scope, AuthorityName heading) {}
