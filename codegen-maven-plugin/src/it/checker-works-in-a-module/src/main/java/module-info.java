module com.acme.plant {
  requires enos.codegen.runtime;
  requires static java.compiler; // @Generated
  requires static org.jspecify;
}
