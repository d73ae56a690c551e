using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace DealWatch.Web.Api;

/// <summary>Lets controllers be internal, as page models are.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false } && typeInfo.Assembly == typeof(InternalControllers).Assembly && typeof(ControllerBase).IsAssignableFrom(typeInfo);
}
